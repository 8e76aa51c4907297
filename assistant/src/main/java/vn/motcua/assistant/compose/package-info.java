/// The fourth step: an answer in words, each statement with its citation.
@NullMarked
package vn.motcua.assistant.compose;

import org.jspecify.annotations.NullMarked;
