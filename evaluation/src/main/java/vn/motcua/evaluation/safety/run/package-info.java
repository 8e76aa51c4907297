/// Asks the assistant with a model that is played, or real, and keeps what came of it.
@NullMarked
package vn.motcua.evaluation.safety.run;

import org.jspecify.annotations.NullMarked;
