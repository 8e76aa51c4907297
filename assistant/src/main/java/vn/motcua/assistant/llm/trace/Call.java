package vn.motcua.assistant.llm.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.attempt.Usage;

/// One time that a model was asked.
///
/// @param at when
/// @param step for what, as in [vn.motcua.assistant.llm.Prompt]
/// @param version of its file
/// @param channel where the person is
/// @param sent the matter as it was sent, masked; its beginning where it is long
/// @param usage tokens
/// @param took how long, retries included
/// @param failed why there was no answer; null where there was one
/// @param message what happened then; empty where there was an answer
/// @param dropped why sentences of the answer were not used, one reason each
public record Call(
    Instant at,
    String step,
    int version,
    Channel channel,
    String sent,
    Usage usage,
    Duration took,
    @Nullable Reason failed,
    String message,
    List<String> dropped) {

  public Call {
    dropped = List.copyOf(dropped);
  }

  /// The same with one more sentence that was not used.
  Call dropping(String reason) {
    var all = new ArrayList<>(dropped);
    all.add(reason);
    return new Call(at, step, version, channel, sent, usage, took, failed, message, all);
  }
}
