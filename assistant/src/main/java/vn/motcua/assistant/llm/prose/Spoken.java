package vn.motcua.assistant.llm.prose;

import vn.motcua.assistant.compose.draft.Draft;

/// An answer as it is sent.
///
/// @param draft the answer
/// @param byModel whether a model worded its opening
public record Spoken(Draft draft, boolean byModel) {}
