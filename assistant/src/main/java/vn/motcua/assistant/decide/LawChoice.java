package vn.motcua.assistant.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.assistant.retrieve.LawMatch;
import vn.motcua.assistant.retrieve.Retrieval;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.search.Hit;

/// Decides about questions on the law itself: its text where that is at hand, else what is known of
/// it by reference.
final class LawChoice {

  /// What to do about a place in the law, or about changes of some days, that is asked for.
  Optional<Decision> decide(Retrieval retrieval, LocalDate day) {
    if (retrieval.law().isPresent()) {
      return Optional.of(law(retrieval.law().get(), retrieval.hits(), day));
    }
    return retrieval.changes().map(Decision.Changed::new);
  }

  private static Decision law(LawMatch match, List<Hit> hits, LocalDate day) {
    if (!match.articles().isEmpty() || match.known().isEmpty()) {
      return new Decision.Law(match, hits);
    }
    var article = Objects.requireNonNullElse(match.reference().article(), "");
    var options = KnownRegulations.meant(match.known(), match.reference(), day);
    return options.size() == 1
        ? new Decision.Known(options.getFirst(), article, hits)
        : new Decision.WhichKnown(options, article, hits);
  }
}
