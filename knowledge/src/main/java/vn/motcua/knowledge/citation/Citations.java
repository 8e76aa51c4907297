package vn.motcua.knowledge.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.RuleBasis;

/// Who cites which place in the law: rules, the records of procedures, and other regulations as far
/// as they are known by reference. Never changes.
public final class Citations {

  /// Nobody cites anything.
  public static final Citations NONE =
      new Citations(List.of(), List.of(), new KnownRegulations(List.of()));

  private record Entry(LegalReference place, CitedBy by) {}

  private final Map<RegulationKey, List<Entry>> byRegulation = new HashMap<>();

  /// @param rules those that rest on the law
  /// @param procedures those whose records name legal bases
  /// @param known regulations that amend, end or speak of others
  public Citations(
      Iterable<DocumentRule> rules, Iterable<Procedure> procedures, KnownRegulations known) {
    rules.forEach(rule -> rule.basis().forEach(basis -> add(rule, basis)));
    procedures.forEach(procedure -> procedure.legalBases().forEach(basis -> add(procedure, basis)));
    known.all().forEach(this::add);
  }

  private void add(DocumentRule rule, RuleBasis basis) {
    if (basis.number() != null) {
      var by = new CitedBy(CitedBy.Kind.RULE, rule.id(), rule.title(), basis.locator());
      add(basis.number(), place(basis.locator()), by);
    }
  }

  private void add(Procedure procedure, LegalBasis basis) {
    var by =
        new CitedBy(CitedBy.Kind.PROCEDURE, procedure.code(), procedure.name(), basis.locator());
    add(basis.number(), place(basis.locator()), by);
  }

  private void add(KnownRegulation citing) {
    var links = citing.links();
    for (var other : links.amends()) {
      add(other, place(null), by(citing, null));
    }
    for (var other : links.replaces()) {
      add(other, place(null), by(citing, null));
    }
    for (var gist : citing.gists()) {
      LegalReferences.in(gist.words()).stream()
          .map(LegalReferences.Mention::reference)
          .filter(reference -> reference.number() != null)
          .forEach(reference ->
              add(
                  Objects.requireNonNull(reference.number()),
                  reference,
                  by(citing, gist.locator())));
    }
  }

  private static CitedBy by(KnownRegulation citing, @Nullable String locator) {
    return new CitedBy(CitedBy.Kind.REGULATION, citing.number(), citing.title(), locator);
  }

  private void add(String number, LegalReference place, CitedBy by) {
    RegulationKey.of(number)
        .filter(key -> !key.value().equals(by.id()))
        .ifPresent(key ->
            byRegulation.computeIfAbsent(key, none -> new ArrayList<>()).add(new Entry(place, by)));
  }

  /// Locators name no regulation, so that they are read beside one.
  private static LegalReference place(@Nullable String locator) {
    var nowhere = new LegalReference(null, null, null, null, null, null, null);
    return locator == null
        ? nowhere
        : LegalReferences.in(locator).stream()
            .map(LegalReferences.Mention::reference)
            .findFirst()
            .orElse(nowhere);
  }

  /// Who cites an article: those that name its clause first, then those that name the article, each
  /// once. Whoever cites the whole regulation is left out.
  ///
  /// @param clause number of the clause; null where the article as a whole is meant
  public List<CitedBy> of(RegulationKey regulation, String article, @Nullable String clause) {
    return byRegulation.getOrDefault(regulation, List.of()).stream()
        .filter(entry -> article.equalsIgnoreCase(entry.place().article()))
        .filter(entry -> agrees(clause, entry.place().clause()))
        .sorted(Comparator.comparing(entry -> entry.place().clause() == null))
        .map(Entry::by)
        .distinct()
        .toList();
  }

  /// Everybody who cites the regulation, each once.
  public List<CitedBy> of(RegulationKey regulation) {
    return byRegulation.getOrDefault(regulation, List.of()).stream()
        .map(Entry::by)
        .distinct()
        .toList();
  }

  private static boolean agrees(@Nullable String asked, @Nullable String cited) {
    return asked == null || cited == null || asked.equals(cited);
  }

  /// How many places are cited.
  public int size() {
    return byRegulation.values().stream().mapToInt(List::size).sum();
  }
}
