/// The facts of a procedure in words: papers, fees, days, ways of filing, permits, penalties.
@NullMarked
package vn.motcua.assistant.compose.fact;

import org.jspecify.annotations.NullMarked;
