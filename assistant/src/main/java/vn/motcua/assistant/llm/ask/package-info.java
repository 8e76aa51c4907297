/// Asking a model for one answer: prompts from files, few calls, one limit for all of them, and a
/// record of what was sent.
@NullMarked
package vn.motcua.assistant.llm.ask;

import org.jspecify.annotations.NullMarked;
