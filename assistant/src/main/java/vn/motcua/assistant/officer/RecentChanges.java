package vn.motcua.assistant.officer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.change.RecordChange;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.SystemChanges;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.search.Catalogue;

/// What changed of a procedure, and of the regulations that it rests on, in the days before the one
/// asked about.
final class RecentChanges {

  /// A change is news for so many days.
  static final int DAYS = 90;

  private static final int MOST = 8;
  private static final int SHOWN = 200;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Catalogue catalogue;
  private final KnownRegulations known;
  private final SystemChanges changes;

  RecentChanges(Catalogue catalogue, KnownRegulations known, SystemChanges changes) {
    this.catalogue = catalogue;
    this.known = known;
    this.changes = changes;
  }

  /// The changes, one statement each; the section is empty where nothing is known to have changed.
  Optional<Section> of(Procedure procedure, LocalDate day, Cited cited, Wording wording) {
    var since = day.minusDays(DAYS);
    var items = new ArrayList<Section.Item>();
    catalogue.history().since(since).stream()
        .filter(change -> change.code().equals(procedure.code()) && !change.noticed().isAfter(day))
        .forEach(change -> items.addAll(record(change, cited, wording)));
    var bases =
        procedure.legalBases().stream()
            .map(LegalBasis::number)
            .flatMap(number -> RegulationKey.of(number).stream())
            .collect(Collectors.toSet());
    items.addAll(points(bases, since, day, cited));
    items.addAll(amendments(bases, since, day, cited, wording));
    return Section.of(
        Section.Kind.RELATED, wording.of("section.RECENT"), items.stream().limit(MOST).toList());
  }

  private static List<Section.Item> record(RecordChange change, Cited cited, Wording wording) {
    return change.facts().stream()
        .map(fact -> {
          var text =
              wording.of(
                  "officer.changed",
                  DAY.format(change.noticed()),
                  fact.fact().vietnamese(),
                  cut(fact.before()),
                  cut(fact.after()));
          return cited.item(
              text,
              new Citation(
                  "",
                  Citation.Kind.PROCEDURE,
                  change.code(),
                  fact.fact().vietnamese(),
                  text,
                  null,
                  null,
                  null));
        })
        .toList();
  }

  private List<Section.Item> points(
      Set<RegulationKey> bases, LocalDate since, LocalDate day, Cited cited) {
    return changes.between(since, day).stream()
        .flatMap(change ->
            change.points().stream()
                .filter(
                    point -> RegulationKey.of(point.number()).filter(bases::contains).isPresent())
                .map(point -> {
                  var text = DAY.format(change.day()) + ": " + point.words();
                  return law(text, point.number(), point.locator(), Validity.UNKNOWN, cited);
                }))
        .toList();
  }

  /// Regulations that came into force in those days and change one that the procedure rests on.
  private List<Section.Item> amendments(
      Set<RegulationKey> bases, LocalDate since, LocalDate day, Cited cited, Wording wording) {
    var items = new ArrayList<Section.Item>();
    for (var regulation : known.all()) {
      var from = regulation.validity().from();
      if (from == null || from.isBefore(since) || from.isAfter(day)) {
        continue;
      }
      changed(regulation, bases)
          .forEach(number -> {
            var text = wording.of("officer.amended", DAY.format(from), regulation.number(), number);
            items.add(law(text, regulation.number(), "", regulation.validity(), cited));
          });
    }
    return items;
  }

  private static List<String> changed(KnownRegulation regulation, Set<RegulationKey> bases) {
    var numbers = new ArrayList<>(regulation.links().amends());
    numbers.addAll(regulation.links().replaces());
    return numbers.stream()
        .filter(number -> RegulationKey.of(number).filter(bases::contains).isPresent())
        .distinct()
        .toList();
  }

  private static Section.Item law(
      String text, String number, String locator, Validity validity, Cited cited) {
    return cited.item(
        text,
        new Citation(
            "",
            Citation.Kind.REGULATION,
            number,
            locator,
            text,
            null,
            validity.from(),
            validity.to()));
  }

  private static String cut(String words) {
    var plain = words.replaceAll("\\s+", " ").strip();
    var shown = plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + " …";
    return shown.isEmpty() ? "–" : shown;
  }
}
