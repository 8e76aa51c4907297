/// How good it is: a program that runs question sets and load, and writes a report.
@NullMarked
package vn.motcua.evaluation;

import org.jspecify.annotations.NullMarked;
