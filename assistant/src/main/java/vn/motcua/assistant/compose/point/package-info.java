/// The lines of a record that are on the very point of a question.
@NullMarked
package vn.motcua.assistant.compose.point;

import org.jspecify.annotations.NullMarked;
