package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Tells which procedures rest on a regulation: whoever looks a regulation up is shown no others.
public final class Resting {

  private final Catalogue catalogue;

  /// @param catalogue where the records of procedures are looked up
  public Resting(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The same with the procedures that rest on what was asked for.
  public Decision.Law only(Decision.Law law, LocalDate day) {
    var match = law.match();
    var numbers =
        Stream.of(
                Stream.ofNullable(match.reference().number()),
                match.articles().stream().map(article -> article.heading().number()),
                match.known().stream().map(KnownRegulation::number))
            .flatMap(each -> each)
            .toList();
    return new Decision.Law(match, on(numbers, law.hits(), day));
  }

  /// The same with the procedures that rest on that regulation.
  public Decision.Known only(Decision.Known known, LocalDate day) {
    var number = known.regulation().number();
    return new Decision.Known(
        known.regulation(), known.article(), on(List.of(number), known.hits(), day));
  }

  /// The same with the procedures that rest on one of those regulations.
  public Decision.WhichKnown only(Decision.WhichKnown which, LocalDate day) {
    var numbers = which.options().stream().map(KnownRegulation::number).toList();
    return new Decision.WhichKnown(
        which.options(), which.article(), on(numbers, which.hits(), day));
  }

  private List<Hit> on(Collection<String> numbers, List<Hit> hits, LocalDate day) {
    var keys = RegulationKey.all(numbers);
    return hits.stream().filter(hit -> rests(hit, keys, day)).toList();
  }

  private boolean rests(Hit hit, Set<RegulationKey> keys, LocalDate day) {
    return catalogue
        .find(hit.code(), day)
        .filter(procedure ->
            procedure.legalBases().stream()
                .map(LegalBasis::number)
                .map(RegulationKey::of)
                .flatMap(Optional::stream)
                .anyMatch(keys::contains))
        .isPresent();
  }
}
