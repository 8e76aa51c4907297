/// Reads from a message when somebody filed, and that they want to know when the result is due.
@NullMarked
package vn.motcua.assistant.deadline.said;

import org.jspecify.annotations.NullMarked;
