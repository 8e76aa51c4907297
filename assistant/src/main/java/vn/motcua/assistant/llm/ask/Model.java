package vn.motcua.assistant.llm.ask;

import java.time.Duration;
import java.util.function.LongSupplier;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;

/// The language model that helps to answer, if there is one, and how long it may take.
///
/// @param language who is asked
/// @param limit how long all calls of one answer may take together
/// @param drops told why words of it were not used
/// @param nanos a clock that only goes forward, in nanoseconds
public record Model(LanguageModel language, Duration limit, Drops drops, LongSupplier nanos) {

  /// No model: everything is done by rules.
  public static final Model NONE = new Model(new Absent(), Duration.ofSeconds(1));

  /// @param limit how long all calls of one answer may take together
  public Model(LanguageModel language, Duration limit) {
    this(language, limit, Drops.UNHEARD);
  }

  /// @param limit how long all calls of one answer may take together
  /// @param drops told why words of it were not used
  public Model(LanguageModel language, Duration limit, Drops drops) {
    this(language, limit, drops, System::nanoTime);
  }

  public Model {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("The limit must be positive, was " + limit);
    }
  }

  /// What may be asked for the answer to `question`.
  public Asking about(Question question) {
    return new Asking(this, channel(question));
  }

  /// What may be asked for a person on `channel`.
  public Asking on(Channel channel) {
    return new Asking(this, channel);
  }

  private static Channel channel(Question question) {
    return switch (question.channel()) {
      case WEB -> Channel.WEB;
      case ZALO -> Channel.ZALO;
      case OFFICER -> Channel.OFFICER;
    };
  }

  /// Nobody.
  private record Absent() implements LanguageModel {
    @Override
    public String name() {
      return "rules";
    }

    @Override
    public boolean isReady(Channel channel) {
      return false;
    }

    @Override
    public String ask(Prompt prompt, Channel channel, Duration limit) {
      throw new LanguageModelUnavailable(Reason.OFF, "No model is configured");
    }
  }
}
