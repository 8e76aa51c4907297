/// Programs that run beside the evaluation, to be measured, killed and started again.
@NullMarked
package vn.motcua.evaluation.program;

import org.jspecify.annotations.NullMarked;
