/// One attempt to have an answer of a language model, as those see it who make attempts, limit them
/// and note them.
@NullMarked
package vn.motcua.assistant.llm.attempt;

import org.jspecify.annotations.NullMarked;
