package vn.motcua.assistant.llm.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.assistant.conversation.ModelCall;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;

/// What a model is asked for one answer: at most [#MOST_CALLS] calls within one limit for all of
/// them. Whatever goes wrong gives nothing, and the rules go on. For one thread.
public final class Asking {

  /// Understand, write, repair.
  static final int MOST_CALLS = 3;

  /// With less time left, an answer would hardly come.
  private static final Duration LEAST = Duration.ofMillis(50);

  private final LanguageModel model;
  private final Channel channel;
  private final LongSupplier nanos;
  private final long end;
  private final List<ModelCall> calls = new ArrayList<>();
  private boolean broken;

  /// @param limit how long all calls may take together, from now on
  /// @param nanos a clock that only goes forward, in nanoseconds
  Asking(LanguageModel model, Channel channel, Duration limit, LongSupplier nanos) {
    this.model = model;
    this.channel = channel;
    this.nanos = nanos;
    end = nanos.getAsLong() + limit.toNanos();
  }

  /// What `writtenBy` says where the model wrote.
  public String name() {
    return model.name();
  }

  /// Whether asking once more makes sense. Costs nothing.
  public boolean isReady() {
    return !broken
        && calls.size() < MOST_CALLS
        && left().compareTo(LEAST) > 0
        && model.isReady(channel);
  }

  /// What the model answers: a JSON object, or nothing.
  ///
  /// @param cap how long this call may take at most
  public Optional<JsonNode> ask(PromptFile file, ObjectNode user, Duration cap) {
    if (!isReady()) {
      return Optional.empty();
    }
    var prompt = file.over(user.toString());
    var limit = left().compareTo(cap) < 0 ? left() : cap;
    try {
      var answer = Answers.object(Bounded.ask(model, prompt, channel, limit));
      note(prompt.step(), prompt.version(), prompt.user(), answer.isPresent() ? "ok" : "unread");
      return answer;
    } catch (LanguageModelUnavailable unavailable) {
      broken = true;
      note(prompt.step(), prompt.version(), prompt.user(), word(unavailable.reason()));
      return Optional.empty();
    }
  }

  /// Notes why words of the last answer were not used.
  public void dropped(List<ModelCall.Dropped> sentences) {
    if (!calls.isEmpty()) {
      calls.add(calls.removeLast().with(sentences));
    }
  }

  /// What was asked so far, masked as it was sent.
  public List<ModelCall> calls() {
    return List.copyOf(calls);
  }

  private void note(String step, int version, String sent, String outcome) {
    calls.add(new ModelCall(step, version, sent, outcome, List.of()));
  }

  private static String word(LanguageModelUnavailable.Reason reason) {
    return reason.name().toLowerCase(java.util.Locale.ROOT);
  }

  private Duration left() {
    return Duration.ofNanos(end - nanos.getAsLong());
  }
}
