/// A language model that judges sentences, and is itself judged before it is listened to.
@NullMarked
package vn.motcua.evaluation.safety.referee;

import org.jspecify.annotations.NullMarked;
