/// What was asked of language models lately and what became of it, for those who run the server: in
/// memory only, and bounded.
@NullMarked
package vn.motcua.assistant.llm.trace;

import org.jspecify.annotations.NullMarked;
