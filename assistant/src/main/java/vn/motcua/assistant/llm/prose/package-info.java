/// Wording an answer: a model tells in a few sentences what the rules found, and each sentence is
/// checked before anybody sees it. What the rules wrote stays the truth.
@NullMarked
package vn.motcua.assistant.llm.prose;

import org.jspecify.annotations.NullMarked;
