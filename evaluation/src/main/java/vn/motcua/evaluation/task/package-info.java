/// The tasks of the program, one class each.
@NullMarked
package vn.motcua.evaluation.task;

import org.jspecify.annotations.NullMarked;
