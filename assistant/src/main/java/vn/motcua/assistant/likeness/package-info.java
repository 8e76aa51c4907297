/// Tells whether what somebody said says what official words state.
@NullMarked
package vn.motcua.assistant.likeness;

import org.jspecify.annotations.NullMarked;
