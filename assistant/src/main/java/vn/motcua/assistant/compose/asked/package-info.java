/// What a question asks of a procedure beyond its name, word by word, and which passages of the
/// record speak of it.
@NullMarked
package vn.motcua.assistant.compose.asked;

import org.jspecify.annotations.NullMarked;
