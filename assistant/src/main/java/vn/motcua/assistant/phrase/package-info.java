/// Tables of phrases that tell what a message says, and the phrases that we say ourselves.
@NullMarked
package vn.motcua.assistant.phrase;

import org.jspecify.annotations.NullMarked;
