package vn.motcua.evaluation.answer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.question.Case;

/// What came of asking a question.
///
/// @param asked the question with what would be right
/// @param given the reply; absent if asking failed
/// @param problem why there is no reply; empty if there is one
/// @param latency from asking to having the whole reply
public record Outcome(Case asked, @Nullable Reply given, String problem, Duration latency) {

  /// Asks somebody and takes the time.
  public static Outcome of(Case asked, Answerer answerer, LocalDate asOf) {
    long start = System.nanoTime();
    try {
      var reply = answerer.ask(asked.question(asOf));
      return new Outcome(asked, reply, "", since(start));
    } catch (RuntimeException e) {
      return new Outcome(asked, null, String.valueOf(e), since(start));
    }
  }

  /// The reply, if there is one.
  public Optional<Reply> reply() {
    return Optional.ofNullable(given);
  }

  /// The place of the first right procedure, from 1; 0 if none was found.
  public int rank() {
    var codes = reply().map(Reply::procedures).orElse(List.of()).stream().map(Reply.Found::code);
    return codes.toList().stream().map(asked.codes()::contains).toList().indexOf(true) + 1;
  }

  /// Whether the reply is of the right kind.
  public boolean met() {
    return reply().filter(asked.expectation()::met).isPresent();
  }

  /// Whether it was the wish that the set names; a question back names it too.
  public boolean understood() {
    return reply().map(Reply::intent).equals(asked.wanted());
  }

  /// Whether the text says every figure that the set expects.
  public boolean saysAll() {
    var text = reply().map(Reply::text).orElse("");
    return asked.values().stream().allMatch(value -> Values.contains(text, value));
  }

  /// Whether anything about it is wrong: no reply, the wrong kind, procedure or figure.
  public boolean failed() {
    return !met() || (!asked.codes().isEmpty() && rank() != 1) || !saysAll();
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
