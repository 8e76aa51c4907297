/// Whether every figure that people read occurs in what it cites.
@NullMarked
package vn.motcua.evaluation.figure;

import org.jspecify.annotations.NullMarked;
