/// Tables of phrases that tell what a message says.
@NullMarked
package vn.motcua.assistant.phrase;

import org.jspecify.annotations.NullMarked;
