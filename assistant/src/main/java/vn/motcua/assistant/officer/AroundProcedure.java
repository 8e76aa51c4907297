package vn.motcua.assistant.officer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.DeadlineQuestion;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;

/// What belongs to a procedure beside its record: how its time is counted, related procedures, and
/// what changed lately.
///
/// @param catalogue where related procedures are looked up
/// @param deadlines how time is counted
/// @param recent what changed lately
record AroundProcedure(Catalogue catalogue, Deadlines deadlines, RecentChanges recent) {

  private static final int MOST_RELATED = 5;

  /// What belongs to a procedure as a whole is left out where something definite is asked.
  List<Section> of(Procedure procedure, OfficerPage page) {
    var whole = !RulesAsked.isDefinite(page.understanding());
    return Stream.of(
            isTimed(page) ? counted(procedure, page) : Optional.<Section>empty(),
            whole ? related(procedure, page) : Optional.<Section>empty(),
            recent.of(procedure, page.day(), page.cited(), page.wording()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isTimed(OfficerPage page) {
    return page.understanding().intents().stream()
        .anyMatch(i -> i == Intent.TIME || i == Intent.DEADLINE || i == Intent.GENERAL);
  }

  /// How the time is counted for what is received on the day asked about.
  private Optional<Section> counted(Procedure procedure, OfficerPage page) {
    var day = page.day();
    var due =
        deadlines.of(
            new DeadlineQuestion(
                procedure, null, Filed.inTheMorning(day), DeadlineQuestion.Where.UNSAID, day),
            page.language());
    if (due.dueAt() == null) {
      return Optional.empty();
    }
    var items =
        Stream.concat(Stream.of(due.answer()), due.steps().stream())
            .map(item -> renumbered(item, due.citations(), page.cited()))
            .toList();
    return page.section(Section.Kind.TIME, "section.COUNTED", items);
  }

  private static Section.Item renumbered(Section.Item item, List<Citation> own, Cited cited) {
    var ids =
        own.stream()
            .filter(citation -> item.citations().contains(citation.id()))
            .map(cited::id)
            .toList();
    return new Section.Item(item.text(), ids);
  }

  private Optional<Section> related(Procedure procedure, OfficerPage page) {
    var items =
        procedure.related().stream()
            .flatMap(code -> catalogue.find(code).stream())
            .limit(MOST_RELATED)
            .map(other -> named(other, page))
            .toList();
    return page.section(Section.Kind.RELATED, "section.RELATED", items);
  }

  private static Section.Item named(Procedure other, OfficerPage page) {
    var name =
        new Citation(
            "",
            Citation.Kind.PROCEDURE,
            other.code(),
            "Tên thủ tục",
            other.name(),
            null,
            null,
            null);
    return page.cited()
        .item(page.wording().of("officer.related", other.name(), other.code()), name);
  }
}
