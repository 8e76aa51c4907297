/// What a question tells of the person and the case, as far as an answer leans on it.
@NullMarked
package vn.motcua.assistant.compose.told;

import org.jspecify.annotations.NullMarked;
