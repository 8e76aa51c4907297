package vn.motcua.assistant.retrieve.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.situation.Age;
import vn.motcua.assistant.situation.Ages;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Orders hits anew by how well they fit the person's case: procedures for special cases step back
/// where nothing speaks of the case (`special.tsv`), so do those that it speaks against
/// (`opposed.tsv`), those that the case calls for step forward (`preferred.tsv`), and those for
/// people of another age go.
public final class CaseFit {

  /// What one step forward or back is worth. Of steps from 0 to 0.14 these find most on the training
  /// questions, each searched with a matcher that was not taught it; a shorter step back loses
  /// neighbours among the first five of the project's own set.
  private static final double FORWARD = 0.05;

  private static final double BACK = 0.05;
  private static final double RIGHT_AGE = 0.08;

  /// What remains of the score of a procedure for people of another age.
  private static final double WRONG_AGE = 0.6;

  /// The same where only a part of the ages told is one of such people, and not the likely one.
  private static final double UNLIKELY_AGE = 0.85;

  /// What is found less well is guessed, and only asked about.
  private static final double FOUND = 0.4;

  /// A procedure that was named by its code is meant.
  private static final double NAMED = 0.9995;

  private final EverydayTerms terms = new EverydayTerms();
  private final List<CaseRows.Row> special = CaseRows.of("special.tsv", terms);
  private final List<CaseRows.Row> opposed = CaseRows.of("opposed.tsv", terms);
  private final List<CaseRows.Row> preferred = CaseRows.of("preferred.tsv", terms);

  /// What a procedure's name says of the cases it is for.
  ///
  /// @param special what it is for alone
  /// @param opposed what it is not for
  /// @param preferred what it is best for
  private record Name(
      List<String> syllables,
      Optional<Age> age,
      List<CaseRows.Row> special,
      List<CaseRows.Row> opposed,
      List<CaseRows.Row> preferred) {}

  private final Variants variants = new Variants(terms);
  private final NamedActs acts = new NamedActs(variants, hit -> name(hit).syllables());
  private final OfAge ofAge = new OfAge(variants, hit -> name(hit).age());
  private final Ages ages = new Ages(new Reading());

  /// Names are few and reading them takes long.
  private final Map<String, Name> names = new ConcurrentHashMap<>();

  /// The hits in their new order, with their new scores.
  public List<Hit> order(List<Hit> hits, Situation situation, String query) {
    var asked = terms.officialSyllables(Unwed.without(Losing.without(query)));
    var fitting =
        hits.stream()
            .map(hit -> hit.score() >= NAMED ? hit : scored(hit, situation, asked, query))
            .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::code))
            .toList();
    if (isNamed(fitting)) {
      return fitting;
    }
    var aged = ofAge.order(fitting, situation);
    var acting = acts.order(aged, asked, hit -> isCalledFor(hit, situation));
    return situation.is(CaseFact.ORGANISATION) ? acting : Applicants.peopleFirst(acting, query);
  }

  private boolean isCalledFor(Hit hit, Situation situation) {
    return forward(name(hit), situation) > 0;
  }

  private static boolean isNamed(List<Hit> hits) {
    return !hits.isEmpty() && hits.getFirst().score() >= NAMED;
  }

  /// The words by which procedures name what `situation` says, for a message that has only everyday
  /// words for it: "thế mất thì sao" asks for "cấp lại".
  public String official(Situation situation) {
    return preferred.stream()
        .filter(row -> row.weight() == 1 && row.facts().stream().anyMatch(situation::is))
        .map(row -> String.join(" ", row.words().getFirst()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private Hit scored(Hit hit, Situation situation, List<String> asked, String query) {
    var name = name(hit);
    var score =
        (hit.score()
                + forward(name, situation)
                - back(name, situation, asked)
                - ending(hit, name.syllables(), asked)
                + applicants(hit.name(), query)
                + copies(hit.name(), situation, query))
            * age(name.age(), situation);
    return hit.scored(Math.clamp(score, 0, NAMED));
  }

  private static double applicants(String name, String query) {
    return Applicants.differ(name, query) ? -BACK : Applicants.agree(name, query) ? FORWARD : 0;
  }

  private static double ending(Hit hit, List<String> name, List<String> asked) {
    return hit.score() >= FOUND && Endings.areUnsaid(name, asked) ? 2 * BACK : 0;
  }

  private static double copies(String name, Situation situation, String query) {
    if (!situation.is(CaseFact.LOST) || !Copies.areWished(query)) {
      return 0;
    }
    return Copies.areIssued(name) ? FORWARD : -2 * BACK;
  }

  private static double forward(Name name, Situation situation) {
    return FORWARD
        * name.preferred().stream()
            .filter(row -> row.facts().stream().anyMatch(situation::is))
            .mapToDouble(CaseRows.Row::weight)
            .max()
            .orElse(0);
  }

  private static double back(Name name, Situation situation, List<String> asked) {
    return BACK
        * Stream.concat(
                name.special().stream()
                    .filter(row -> row.facts().stream().noneMatch(situation::is)),
                name.opposed().stream().filter(row -> row.facts().stream().anyMatch(situation::is)))
            .filter(row -> !row.standsIn(asked))
            .mapToDouble(CaseRows.Row::weight)
            .max()
            .orElse(0);
  }

  private Name name(Hit hit) {
    return names.computeIfAbsent(hit.name(), this::read);
  }

  private Name read(String name) {
    var syllables = terms.officialSyllables(name);
    return new Name(
        syllables,
        ages.in(name, 0),
        standing(special, syllables),
        standing(opposed, syllables),
        standing(preferred, syllables));
  }

  private static List<CaseRows.Row> standing(List<CaseRows.Row> rows, List<String> name) {
    return rows.stream().filter(row -> row.standsIn(name)).toList();
  }

  private static double age(Optional<Age> wanted, Situation situation) {
    if (wanted.isEmpty() || situation.named().isEmpty()) {
      return 1;
    }
    var age = situation.named().get();
    if (age.outside(wanted.get())) {
      return WRONG_AGE;
    }
    var likely = age.likely();
    return likely.outside(wanted.get())
        ? UNLIKELY_AGE
        : 1 + (likely.within(wanted.get()) ? RIGHT_AGE : 0);
  }
}
