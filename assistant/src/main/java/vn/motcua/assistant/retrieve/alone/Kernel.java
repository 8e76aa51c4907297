package vn.motcua.assistant.retrieve.alone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.knowledge.search.Hit;

/// Finds the clause of a long message that names its matter. The story around it adds words that
/// no procedure has, so the whole of the message finds little.
///
/// What finds less than `sure` names nothing: a message that finds this much needs no help, and no
/// other clause gives any. With that line and clauses that find what the whole of the message finds
/// first, fewer questions are asked back and no right answer or refusal is lost (`evaluation
/// questions`, 2026-11-23). What lies farther from a message than `near` names it no better, however
/// many words they share, and what finds less than `floor` finds nothing. Within `margin`, another one
/// may be meant as well.
///
/// @param finder looks clauses up
/// @param lines what scores mean
public record Kernel(Finder finder, Calibration lines) {

  /// In syllables.
  private static final int SHORTEST = 3;

  private static final Pattern PART = Pattern.compile("[.?!;:,\\n]+(?!\\d)");

  /// Between clauses; what stands behind how long something lasts says why, and so does "để".
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?iu)[.?!;:,\\n]+(?!\\d)|(?<!\\p{L})(?:tại vì|bởi vì|vì|bởi|nên|nhưng|mà|thì|nghe nói"
              + "|để|đặng|because|but)(?!\\p{L})"
              + "|(?<=\\d (?:ngày|tuần|tháng|năm)) (?!nay|trước|sau|liền|rồi|qua|đầu|\\d)(?=\\p{L})");

  /// `whole`, with its best procedure found as well as by the clause that names it best, if there is
  /// one. Words of a story alone lead to others. Where the whole of the message finds too little to
  /// ask about, a clause that finds the same a little better is enough to ask. Where it finds enough, and
  /// far from its words, only one that stands by itself and lies near helps.
  public Retrieval of(Retrieval whole) {
    if (whole.best().filter(this::isNamed).isPresent() || isEven(whole)) {
      return whole;
    }
    return named(whole).map(whole::opening).orElse(whole);
  }

  private Optional<Hit> named(Retrieval whole) {
    return whole.bestScore() >= lines.sure()
        ? best(parts(PART, whole.query()), lines.sure(), whole).filter(this::isNamed)
        : best(clauses(whole.query()), lines.sure(), whole)
            .or(() ->
                best(clauses(whole.query()), Math.max(lines.floor(), whole.bestScore()), whole));
  }

  private boolean isNamed(Hit hit) {
    return hit.score() >= lines.sure() && hit.closeness() >= lines.near();
  }

  /// Whether enough was found to ask about, and two of it alike: "cái này hay cái kia".
  private boolean isEven(Retrieval whole) {
    return whole.bestScore() >= lines.sure()
        && whole.hits().stream()
                .filter(hit -> hit.score() > whole.bestScore() - lines.margin())
                .limit(2)
                .count()
            > 1;
  }

  private Optional<Hit> best(Stream<String> parts, double least, Retrieval whole) {
    return parts
        .map(part -> finder.search(part, whole.situation()))
        .filter(found -> found.bestScore() >= least)
        .filter(found -> agrees(found, whole))
        .max(Comparator.comparingDouble(Retrieval::bestScore))
        .flatMap(Retrieval::best);
  }

  private static Stream<String> clauses(String message) {
    return parts(CLAUSE, message);
  }

  private static Stream<String> parts(Pattern between, String message) {
    var clauses =
        Stream.of(between.split(message))
            .map(String::strip)
            .filter(clause -> !clause.isEmpty())
            .toList();
    return clauses.size() < 2
        ? Stream.empty()
        : Stream.concat(clauses.stream(), pairs(clauses))
            .filter(clause -> clause.split(" +").length >= SHORTEST);
  }

  /// Neighbours: of whom and what stand in two clauses as often as in one.
  private static Stream<String> pairs(List<String> clauses) {
    return IntStream.range(1, clauses.size())
        .mapToObj(at -> clauses.get(at - 1) + ", " + clauses.get(at));
  }

  private static boolean agrees(Retrieval clause, Retrieval whole) {
    return clause.best().map(Hit::code).equals(whole.best().map(Hit::code));
  }
}
