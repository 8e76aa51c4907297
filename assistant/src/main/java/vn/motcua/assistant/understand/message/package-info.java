/// The message itself: its parts, what was typed for it, greetings before it, words that name nothing.
@NullMarked
package vn.motcua.assistant.understand.message;

import org.jspecify.annotations.NullMarked;
