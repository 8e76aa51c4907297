package vn.motcua.evaluation.safety.run;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.stub.StubEndpoint;

/// Asks the assistant: by rules, with a played model, with a real one. Thread-safe.
///
/// @param asker the assistant
/// @param models connects to the stub
/// @param stub plays
public record Interview(Asker asker, Models models, StubEndpoint stub) {

  /// The reply without a model.
  public Answered byRules(Question question) {
    return timed(question, null);
  }

  /// The reply with a real model.
  public Answered with(Recording model, Question question) {
    var answered = timed(question, model);
    return new Answered(answered.reply(), answered.first(), answered.whole(), model.take());
  }

  /// The reply with a played model.
  ///
  /// @param lane a word that no other question uses at the same time
  /// @param round in another one, the model may say something else
  public Answered with(Personality personality, String lane, int round, Question question) {
    var model = models.at(stub.address(personality, lane, round), "stub-" + personality.label());
    var answered = timed(question, model);
    return new Answered(
        answered.reply(), answered.first(), answered.whole(), stub.take(personality, lane, round));
  }

  private Answered timed(Question question, @Nullable LanguageModel model) {
    var watch = new Watch(System.nanoTime());
    var reply = asker.ask(question, watch, model);
    var whole = System.nanoTime() - watch.start;
    var first = watch.first < 0 ? whole : watch.first;
    return new Answered(reply, Duration.ofNanos(first), Duration.ofNanos(whole), List.of());
  }

  /// Notes when the first content came.
  private static final class Watch implements Progress {

    private final long start;
    private long first = -1;

    private Watch(long start) {
      this.start = start;
    }

    @Override
    public void step(Step step) {}

    @Override
    public void lead(String text) {
      note();
    }

    @Override
    public void section(Section section) {
      note();
    }

    private void note() {
      if (first < 0) {
        first = System.nanoTime() - start;
      }
    }
  }
}
