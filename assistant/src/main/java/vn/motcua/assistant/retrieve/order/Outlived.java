package vn.motcua.assistant.retrieve.order;

import java.util.Optional;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.RunOut;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// Puts the procedure for a paper that has run out before the one for the same paper while it holds, by
/// what their records say they are for: words on the one and the other are much the same.
///
/// @param finder looks records up
public record Outlived(Finder finder) {

  /// Only hits this near to the best may go before it.
  private static final double NEAR = 0.25;

  /// Two names that share so many pairs of syllables are of one paper.
  private static final int SAME = 2;

  /// `found`, with the procedure first that is for what has run out; second, where it may only be about
  /// to.
  public Retrieval order(Understanding understanding, Retrieval found) {
    var message = understanding.question().text();
    return found
        .best()
        .filter(_ -> RunOut.isToldIn(message))
        .flatMap(best -> meant(best, found))
        .map(hit -> RunOut.isCertainIn(message) ? found.ahead(hit) : found.second(hit))
        .orElse(found);
  }

  private Optional<Hit> meant(Hit best, Retrieval found) {
    return found.hits().stream()
        .filter(hit -> hit.score() >= best.score() - NEAR)
        .filter(hit -> areOfOnePaper(hit, best) && isFor(hit))
        .findFirst();
  }

  private boolean isFor(Hit hit) {
    return finder.record(hit.code()).stream()
        .flatMap(record -> record.statements(Statement.Kind.PURPOSE))
        .anyMatch(purpose -> RunOut.isSpokenOfIn(purpose.text()));
  }

  private static boolean areOfOnePaper(Hit one, Hit other) {
    var pairs = Syllables.pairs(Syllables.of(other.name()));
    var shared = Syllables.pairs(Syllables.of(one.name())).stream().filter(pairs::contains);
    return shared.count() >= SAME;
  }
}
