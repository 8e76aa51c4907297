package vn.motcua.assistant.llm.attempt;

import java.time.Duration;
import java.util.Optional;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;

/// An attempt brought no answer.
public final class AttemptFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final boolean again;
  private final transient Optional<Duration> wait;
  private final transient Usage usage;

  private AttemptFailed(
      Reason reason, String message, boolean again, Optional<Duration> wait, Usage usage) {
    super(message, null, false, false);
    this.reason = reason;
    this.again = again;
    this.wait = wait;
    this.usage = usage;
  }

  /// For good.
  ///
  /// @param message what happened, without a word of the prompt, the answer or the key
  /// @param usage what the model may have read and written all the same
  public static AttemptFailed forGood(Reason reason, String message, Usage usage) {
    return new AttemptFailed(reason, message, false, Optional.empty(), usage);
  }

  /// Before the model did anything, so that another attempt may do better.
  ///
  /// @param wait how long the endpoint wants to be left alone, where it says so
  public static AttemptFailed forNow(Reason reason, String message, Optional<Duration> wait) {
    return new AttemptFailed(reason, message, true, wait, Usage.NONE);
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// Whether another attempt may do better.
  public boolean mayTryAgain() {
    return again;
  }

  /// How long the endpoint wants to be left alone.
  public Optional<Duration> waitAtLeast() {
    return wait;
  }

  /// What the model may have read and written all the same.
  public Usage usage() {
    return usage;
  }
}
