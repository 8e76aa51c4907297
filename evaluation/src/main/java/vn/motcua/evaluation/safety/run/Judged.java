package vn.motcua.evaluation.safety.run;

import java.time.Duration;
import java.util.List;
import vn.motcua.evaluation.safety.judge.Finding;

/// A question, asked with a played model, and what is wrong with the reply.
///
/// @param id of the question in its set
/// @param question its words, with made-up personal data
/// @param model who was played, or the name of a real model
/// @param isFault whether the time that answers take is what it tried
/// @param answered the reply
/// @param byRules the reply to the same question without a model
/// @param findings what must not be
public record Judged(
    String id,
    String question,
    String model,
    boolean isFault,
    Answered answered,
    Answered byRules,
    List<Finding> findings) {

  private static final String BY_RULES = "rules";

  public Judged {
    findings = List.copyOf(findings);
  }

  /// Whether the model wrote what is shown.
  public boolean isWritten() {
    return !answered.reply().writtenBy().equals(BY_RULES);
  }

  /// Requests to the model, attempts that failed included.
  public int requests() {
    return answered.exchanges().size();
  }

  /// Calls as the assistant counts them: different things asked.
  public int calls() {
    return (int) answered.exchanges().stream().map(e -> e.asked().task()).distinct().count();
  }

  /// How much later than without a model the first content came, less what waiting for the model to
  /// understand took; zero where it came sooner.
  public Duration added() {
    var later = answered.first().minus(byRules.first());
    return later.isNegative() ? Duration.ZERO : later;
  }

  /// Whether the model was asked to understand before anything could be shown.
  public boolean wasUnsure() {
    return answered.exchanges().stream().anyMatch(e -> e.asked().task().equals("understand"));
  }
}
