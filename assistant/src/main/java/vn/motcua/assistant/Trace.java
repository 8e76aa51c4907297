package vn.motcua.assistant;

import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Explanation;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Understanding;

/// What each step made of a message, before the draft was checked: for evaluation and for whoever
/// asks why.
///
/// @param understanding what the message asks
/// @param retrieval what it may be about
/// @param decision what was decided
/// @param draft the answer before it was checked
/// @param explanation the same in words for officers; null for others
public record Trace(
    Understanding understanding,
    Retrieval retrieval,
    Decision decision,
    Draft draft,
    @Nullable Explanation explanation) {}
