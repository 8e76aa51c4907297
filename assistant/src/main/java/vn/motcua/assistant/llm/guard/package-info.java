/// What stands between people's words and a model: nothing invisible, nothing personal, no token that
/// is not ours, and matters that no model hears of.
@NullMarked
package vn.motcua.assistant.llm.guard;

import org.jspecify.annotations.NullMarked;
