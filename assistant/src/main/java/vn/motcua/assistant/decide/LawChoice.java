package vn.motcua.assistant.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.assistant.retrieve.found.LawMatch;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.RegulationKey;
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

  /// The text at `match`, or what is known of that regulation.
  static Decision law(LawMatch match, List<Hit> hits, LocalDate day) {
    var options = KnownRegulations.meant(match.known(), match.reference(), day);
    var isAtHand = !match.articles().isEmpty() && !isReplaced(match, options, day);
    if (isAtHand || options.isEmpty()) {
      return new Decision.Law(match, hits);
    }
    var article = Objects.requireNonNullElse(match.reference().article(), "");
    return options.size() == 1
        ? new Decision.Known(options.getFirst(), article, hits)
        : new Decision.WhichKnown(options, article, hits);
  }

  /// Whether a law was asked for by its name alone, and all texts at hand are of older laws of that
  /// name than the one in force.
  private static boolean isReplaced(LawMatch match, List<KnownRegulation> options, LocalDate day) {
    var reference = match.reference();
    return reference.number() == null
        && reference.year() == null
        && options.size() == 1
        && options.getFirst().holdsOn(day)
        && match.articles().stream()
            .map(article -> article.heading().number())
            .mapToInt(RegulationKey::year)
            .allMatch(year -> year < RegulationKey.year(options.getFirst().number()));
  }
}
