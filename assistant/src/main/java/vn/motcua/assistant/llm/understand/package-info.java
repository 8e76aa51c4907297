/// A second look at a message that the rules are unsure of: a model may pick one of the procedures that
/// were offered, or say the matter in other words, which the same rules then judge.
@NullMarked
package vn.motcua.assistant.llm.understand;

import org.jspecify.annotations.NullMarked;
