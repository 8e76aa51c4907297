/// What a sentence of a model is held against, and what may be wrong with it. Each check is a small
/// class of its own: of the form of a sentence in `form`, of what it says in `sense`.
@NullMarked
package vn.motcua.assistant.llm.check;

import org.jspecify.annotations.NullMarked;
