package vn.motcua.assistant.llm.trace;

import java.time.Instant;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;

/// How often asking failed for one reason since the start.
///
/// @param count how often
/// @param lastAt when last
/// @param lastMessage what happened then
public record Failure(Reason reason, long count, Instant lastAt, String lastMessage) {}
