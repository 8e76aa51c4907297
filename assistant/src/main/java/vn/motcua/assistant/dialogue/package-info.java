/// Filling a form in by talking: one question at a time, with a way back, a way out and a way to
/// ask something else in between.
@NullMarked
package vn.motcua.assistant.dialogue;

import org.jspecify.annotations.NullMarked;
