/// Reads a message from left to right and keeps what it tells of whom.
@NullMarked
package vn.motcua.assistant.fill.prefill.tell;

import org.jspecify.annotations.NullMarked;
