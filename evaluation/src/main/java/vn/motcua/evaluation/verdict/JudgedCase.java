package vn.motcua.evaluation.verdict;

import java.time.Duration;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Verdict;

/// What was said of a case.
///
/// @param asked the case
/// @param said the verdict
/// @param latency how long it took
public record JudgedCase(VerdictCase asked, Verdict said, Duration latency) {

  /// Whether it is the right verdict.
  public boolean isExact() {
    return said.kind() == asked.wanted();
  }

  /// Whether it is right or good enough.
  public boolean isAcceptable() {
    return asked.acceptable().contains(said.kind());
  }

  /// Whether somebody who follows it leaves a paper at home that is due.
  public boolean isHarmful() {
    return asked.isHarmedBy(said.kind());
  }

  /// The rules and rows that it rests on, in short.
  public String restsOn() {
    return said.citations().stream()
        .filter(citation ->
            citation.kind() == Citation.Kind.RULE || citation.kind() == Citation.Kind.PROCEDURE)
        .map(citation ->
            citation.kind() == Citation.Kind.RULE
                ? citation.source()
                : citation.locator() + ": " + shortened(citation.quote()))
        .collect(Collectors.joining("; "));
  }

  /// A line for a terminal: what was asked, wanted and said, and on what it rests.
  public String line() {
    return "%s%s: %s | %s | wanted %s, acceptable %s, got %s (%s)%n  rests on: %s%n  because: %s"
        .formatted(
            isHarmful() ? "HARMFUL " : "",
            asked.id(),
            asked.procedure(),
            asked.paper(),
            asked.wanted(),
            asked.acceptable().stream().sorted().toList(),
            said.kind(),
            said.why(),
            restsOn(),
            asked.why());
  }

  private static String shortened(String quote) {
    return quote.length() > 140 ? quote.substring(0, 140) + "…" : quote;
  }
}
