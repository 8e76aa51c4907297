/// What a change must not fall behind, and the tasks that hold it and move it.
@NullMarked
package vn.motcua.evaluation.gate;

import org.jspecify.annotations.NullMarked;
