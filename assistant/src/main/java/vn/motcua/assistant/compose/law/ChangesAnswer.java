package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.regulation.SystemChange;
import vn.motcua.knowledge.regulation.Validity;

/// Tells what changed on some days, each point with the regulation that it rests on.
public final class ChangesAnswer {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

  /// What changed; the days next to those asked about where nothing is known of them.
  public Draft write(Decision.Changed decision, LocalDate day, Wording wording, LocalDate asOf) {
    var changes = decision.match().changes();
    return changes.isEmpty()
        ? near(decision.match().near(), wording, asOf)
        : told(decision, changes, day, wording);
  }

  private static Draft told(
      Decision.Changed decision, List<SystemChange> changes, LocalDate day, Wording wording) {
    var citations = new CitationBook();
    var sections = new ArrayList<Section>();
    for (var change : changes) {
      var items = new ArrayList<Section.Item>();
      for (var point : change.points()) {
        var validity = decision.match().validity().getOrDefault(point.number(), Validity.UNKNOWN);
        var text = point.words() + Holding.unless(validity, day, point.words(), wording);
        items.add(new Section.Item(text, List.of(citations.cite(citation(point, text, validity)))));
      }
      var name = title(change, wording).replace("**", "");
      sections.add(new Section(Section.Kind.LEGAL_BASIS, name, items));
    }
    var first = changes.getFirst();
    var lead = title(first, wording);
    var basis = citation(first.points().getFirst(), lead, Validity.UNKNOWN);
    var doubtful =
        changes.stream()
            .flatMap(change -> change.points().stream())
            .anyMatch(point -> KnownLawAnswer.isDoubtful(point.verification()));
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.REGULATION,
        lead,
        List.of(citations.cite(basis)),
        List.of(),
        sections,
        citations.all(),
        List.of(),
        List.of(Drafts.portal(wording)),
        doubtful ? List.of(wording.of("known.uncertain")) : List.of(),
        newest(changes));
  }

  private static Draft near(List<SystemChange> near, Wording wording, LocalDate asOf) {
    var choices =
        near.stream()
            .map(change -> wording.of("changes.choice", TYPED.format(change.day())))
            .toList();
    return Drafts.asking(Intent.REGULATION, wording.of("changes.none"), choices, List.of(), asOf);
  }

  private static String title(SystemChange change, Wording wording) {
    return wording.of("changes.lead", Holding.DAY.format(change.day()), change.title());
  }

  private static LocalDate newest(List<SystemChange> changes) {
    return changes.stream()
        .flatMap(change -> change.sources().stream())
        .map(source -> source.asOf())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Citation citation(SystemChange.Point point, String text, Validity validity) {
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        point.number(),
        point.locator(),
        text,
        null,
        validity.from(),
        validity.to());
  }
}
