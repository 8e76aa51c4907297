/// Sets the lines by which the assistant decides what a score means.
@NullMarked
package vn.motcua.evaluation.calibrate;

import org.jspecify.annotations.NullMarked;
