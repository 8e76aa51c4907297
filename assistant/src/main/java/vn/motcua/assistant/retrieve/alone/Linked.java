package vn.motcua.assistant.retrieve.alone;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.knowledge.search.Hit;

/// Puts a plain procedure before the one that does it together with others (liên thông), where the
/// question itself names only the plain one: words of the story around it name the others.
///
/// @param finder looks clauses up
public record Linked(Finder finder) {

  /// A clause that finds a procedure this well names it.
  private static final double NAMES = 0.561;

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?iu)liên thông|lien thong|cùng lúc|một lần|một lượt|luôn|gộp|chung một|cả (?:hai|ba)");

  /// `found` with the plain procedure first.
  public Retrieval plainly(Understanding understanding, Retrieval found) {
    return found
        .best()
        .filter(Linked::isLinked)
        .filter(_ -> !TOGETHER.matcher(understanding.question().text()).find())
        .flatMap(best -> plain(understanding, found, best))
        .map(found::opening)
        .orElse(found);
  }

  private Optional<Hit> plain(Understanding understanding, Retrieval found, Hit best) {
    return understanding.subject().clauses().stream()
        .filter(clause -> !clause.intents().isEmpty())
        .map(Piece::text)
        .flatMap(clause -> finder.search(clause, found.situation()).best().stream())
        .filter(hit -> hit.score() >= NAMES && !isLinked(hit))
        .filter(hit -> found.hits().stream().anyMatch(each -> each.code().equals(hit.code())))
        .max(Comparator.comparingDouble(Hit::score))
        .map(hit -> hit.scored(Math.max(hit.score(), best.score())));
  }

  private static boolean isLinked(Hit hit) {
    return hit.name().toLowerCase(Locale.ROOT).contains("liên thông");
  }
}
