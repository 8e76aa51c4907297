package vn.motcua.assistant.llm.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.assistant.conversation.ModelCall;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;

/// What a model is asked for one answer: at most [#MOST_CALLS] calls within one limit for all of
/// them. Whatever goes wrong gives nothing, and the rules go on. For one thread.
public final class Asking {

  /// Understand, write, repair.
  static final int MOST_CALLS = 3;

  /// With less time left, an answer would hardly come.
  private static final Duration LEAST = Duration.ofMillis(50);

  private final LanguageModel model;
  private final Drops drops;
  private final Channel channel;
  private final LongSupplier nanos;
  private final long end;
  private final List<ModelCall> calls = new ArrayList<>();
  private boolean broken;

  /// @param model who helps, and how long it may take from now on
  Asking(Model model, Channel channel) {
    this.model = model.language();
    this.drops = model.drops();
    this.channel = channel;
    this.nanos = model.nanos();
    end = nanos.getAsLong() + model.limit().toNanos();
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
    var written = written(prompt, left().compareTo(cap) < 0 ? left() : cap);
    var answer = written.flatMap(Answers::object);
    if (written.isPresent()) {
      note(prompt, answer.isPresent() ? "ok" : "unread");
    }
    return answer;
  }

  /// What the model writes in time. That nobody waits any more ends the whole answer.
  private Optional<String> written(Prompt prompt, Duration limit) {
    var last = nanos.getAsLong() + limit.toNanos();
    try {
      var text = model.ask(prompt, channel, limit);
      return nanos.getAsLong() <= last ? Optional.of(text) : failed(prompt, Reason.LATE);
    } catch (LanguageModelUnavailable unavailable) {
      return failed(prompt, unavailable.reason());
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (RuntimeException unexpected) { // a fence: no fault of a model may cost the answer
      return failed(prompt, Reason.BROKEN);
    }
  }

  private Optional<String> failed(Prompt prompt, Reason reason) {
    broken = true;
    note(prompt, reason.name().toLowerCase(Locale.ROOT));
    return Optional.empty();
  }

  /// Notes why words of the last answer were not used.
  public void dropped(List<ModelCall.Dropped> sentences) {
    if (!calls.isEmpty()) {
      var last = calls.removeLast();
      calls.add(last.with(sentences));
      sentences.forEach(sentence -> drops.dropped(last.step(), sentence.why()));
    }
  }

  /// What was asked so far, masked as it was sent.
  public List<ModelCall> calls() {
    return List.copyOf(calls);
  }

  private void note(Prompt prompt, String outcome) {
    calls.add(new ModelCall(prompt.step(), prompt.version(), prompt.user(), outcome, List.of()));
  }

  private Duration left() {
    return Duration.ofNanos(end - nanos.getAsLong());
  }
}
