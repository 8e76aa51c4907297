/// An answer that nobody has checked yet, and the pieces that every kind of answer is made of.
@NullMarked
package vn.motcua.assistant.compose.draft;

import org.jspecify.annotations.NullMarked;
