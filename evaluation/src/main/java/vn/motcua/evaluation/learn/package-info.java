/// Teaches the matcher from the knowledge itself.
@NullMarked
package vn.motcua.evaluation.learn;

import org.jspecify.annotations.NullMarked;
