/// What is told first, since it answers the very question, and what is told where the record is silent.
@NullMarked
package vn.motcua.assistant.compose.pertinent;

import org.jspecify.annotations.NullMarked;
