package vn.motcua.assistant.llm;

/// No usable answer of the language model: off, over budget, late, broken or refused. The answer is
/// then written by rules.
public final class LanguageModelUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// Why; counted, and shown to operators.
  public enum Reason {
    OFF,
    BUDGET,
    BUSY,
    LATE,
    BROKEN,
    CANCELLED
  }

  private final Reason reason;

  /// @param message what happened, without a word of the prompt, the answer or the key
  public LanguageModelUnavailable(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }
}
