/// Judges replies from outside, by rules that share nothing with the assistant's own checks.
@NullMarked
package vn.motcua.evaluation.safety.judge;

import org.jspecify.annotations.NullMarked;
