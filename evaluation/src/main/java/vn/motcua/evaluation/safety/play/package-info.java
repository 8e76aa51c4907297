/// What the language models say that the stub plays: faithful, careless, lying, led astray, rude.
@NullMarked
package vn.motcua.evaluation.safety.play;

import org.jspecify.annotations.NullMarked;
