package vn.motcua.assistant.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.regulation.ArticleHit;

/// The law beside an answer: what its procedure rests on, and the articles that the message finds.
///
/// @param words puts places in the law into words
/// @param asked picks the rules that bear on the question
record LawSections(LawWords words, RulesAsked asked) {

  private static final int MOST_BASES = 4;
  private static final int MOST_QUOTED = 4;

  /// Sections on the law: those that open the answer, and what is only named at its end.
  record Lawful(List<Section> first, List<Section> last) {}

  /// What the procedure rests on, and of the articles those that this has not shown.
  Lawful basesFirst(Optional<Procedure> procedure, List<ArticleHit> laws, OfficerPage page) {
    var bases = procedure.flatMap(p -> bases(p, laws.isEmpty(), page));
    var rest = laws.stream().filter(hit -> !page.cited().showed(hit.article())).toList();
    var found = found(rest, page);
    return new Lawful(
        Stream.of(bases, found).flatMap(Optional::stream).toList(),
        others(rest, page).stream().toList());
  }

  /// Where the procedure may not be the one that is meant, what the question finds goes before what
  /// the procedure rests on.
  Lawful foundFirst(Optional<Procedure> procedure, List<ArticleHit> laws, OfficerPage page) {
    var found = found(laws, page);
    var others = others(laws, page);
    var bases = procedure.flatMap(p -> bases(p, laws.isEmpty(), page));
    return new Lawful(
        Stream.of(found, bases).flatMap(Optional::stream).toList(), others.stream().toList());
  }

  /// The articles alone.
  List<Section> alone(List<ArticleHit> laws, OfficerPage page) {
    return Stream.of(found(laws, page), others(laws, page)).flatMap(Optional::stream).toList();
  }

  /// The rules around the procedure that bear on the question, those of one article as one; where
  /// none does, and no text was found either, a line says so.
  private Optional<Section> bases(Procedure procedure, boolean alone, OfficerPage page) {
    var day = page.day();
    var bases = procedure.legalBases().stream().filter(basis -> basis.inForceOn(day)).toList();
    var own = bases.stream().flatMap(basis -> words.of(basis, day).stream()).toList();
    var others = bases.stream().flatMap(basis -> words.around(basis, day).stream()).toList();
    var items = bearing(own, others, procedure, page);
    var none = items.isEmpty() && alone && !(own.isEmpty() && others.isEmpty());
    return page.section(
        Section.Kind.LEGAL_BASIS,
        "section.BASISWORDS",
        none ? List.of(new Section.Item(page.wording().of("officer.norule"), List.of())) : items);
  }

  private List<Section.Item> bearing(
      List<Rule> own, List<Rule> others, Procedure procedure, OfficerPage page) {
    return asked.bearing(own, others, procedure, page.understanding()).stream()
        .filter(rule -> rule.quotes() == null || !page.cited().showed(rule.quotes()))
        .collect(Collectors.groupingBy(Rule::article, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .limit(MOST_BASES)
        .map(rules -> words.item(rules, page.day(), page.cited(), page.wording()))
        .toList();
  }

  private Optional<Section> found(List<ArticleHit> laws, OfficerPage page) {
    var items =
        laws.stream()
            .limit(MOST_QUOTED)
            .map(hit -> words.of(hit, page.day(), page.cited(), page.wording()))
            .toList();
    return page.section(Section.Kind.LEGAL_BASIS, "section.LAWFOUND", items);
  }

  private Optional<Section> others(List<ArticleHit> laws, OfficerPage page) {
    var items =
        laws.stream()
            .skip(MOST_QUOTED)
            .map(hit -> words.named(hit, page.day(), page.cited(), page.wording()))
            .toList();
    return page.section(Section.Kind.RELATED, "section.LAWOTHER", items);
  }
}
