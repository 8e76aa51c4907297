package vn.motcua.assistant.compose.apart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.compose.page.AnswerWarnings;
import vn.motcua.assistant.compose.page.ShortNames;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.procedure.Procedure;

/// Lays out the procedures of a life event in their order, each with its record, or the whole way
/// through it where one is written out, and offers to go on with one procedure.
public final class EventAnswer {

  /// @param day the day asked about
  public Draft write(Decision.Event decision, LocalDate day, Wording wording) {
    var event = decision.event();
    var citations = new CitationBook();
    var journey = event.journey();
    var sections =
        journey.isPresent()
            ? new JourneySections(decision, journey.get(), day, citations, wording).write()
            : steps(decision, citations, wording);
    var lead = wording.of(journey.isPresent() ? "lead.journey" : "lead.event", event.name());
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.LIFE_EVENT,
        lead,
        List.of(cite(event, event.name(), citations)),
        Drafts.found(decision.hits()),
        sections,
        citations.all(),
        List.of(),
        actions(decision.procedures(), wording),
        older(decision.procedures(), day, wording),
        asOf(decision.procedures(), day));
  }

  /// The oldest day of those records that are not old: one left over from years ago says nothing of
  /// the others, and is warned of.
  private static LocalDate asOf(List<Procedure> procedures, LocalDate day) {
    var days = procedures.stream().map(Procedure::asOf).sorted().toList();
    return days.stream()
        .filter(of -> !AnswerWarnings.isOld(of, day))
        .findFirst()
        .orElseGet(days::getLast);
  }

  private static List<String> older(List<Procedure> procedures, LocalDate day, Wording wording) {
    return procedures.stream().anyMatch(procedure -> AnswerWarnings.isOld(procedure.asOf(), day))
        ? List.of(wording.of("warning.older"))
        : List.of();
  }

  private static List<Section> steps(
      Decision.Event decision, CitationBook citations, Wording wording) {
    var event = decision.event();
    var byCode =
        decision.procedures().stream()
            .collect(Collectors.toMap(Procedure::code, Function.identity()));
    var items = new ArrayList<Section.Item>();
    for (var step : event.steps()) {
      var procedure = byCode.get(step.code());
      if (procedure != null) {
        items.add(item(event, step, procedure, citations, wording));
      }
    }
    var sections = new ArrayList<Section>();
    sections.add(new Section(Section.Kind.STEPS, wording.of("section.EVENT"), items));
    if (!event.notes().isEmpty()) {
      sections.add(notes(event, citations, wording));
    }
    return sections;
  }

  private static Section.Item item(
      LifeEvent event,
      LifeEvent.Step step,
      Procedure procedure,
      CitationBook citations,
      Wording wording) {
    var when = step.when().isEmpty() ? "" : wording.of("event.when", Drafts.capital(step.when()));
    var text =
        wording.of(
            "event.step", ShortNames.shown(procedure.name()), procedure.code(), step.why(), when);
    var name =
        citations.cite(procedure, "Tên thủ tục", procedure.name(), procedure.sources().getFirst());
    return new Section.Item(
        text.strip(), List.of(name, cite(event, step.why() + " " + step.when(), citations)));
  }

  private static Section notes(LifeEvent event, CitationBook citations, Wording wording) {
    var items =
        event.notes().stream()
            .map(note -> new Section.Item(note, List.of(cite(event, note, citations))))
            .toList();
    return new Section(Section.Kind.NEXT, wording.of("section.NEXT"), items);
  }

  /// What an event says in our words rests on its sources together.
  static String cite(LifeEvent event, String words, CitationBook citations) {
    var titles = event.sources().stream().map(source -> source.title()).distinct();
    return citations.cite(
        new Citation(
            "",
            Citation.Kind.PROCEDURE,
            event.steps().getFirst().code(),
            event.name() + " (" + titles.collect(Collectors.joining("; ")) + ")",
            words,
            event.sources().getFirst().url(),
            null,
            null));
  }

  private static List<Reply.Action> actions(List<Procedure> procedures, Wording wording) {
    return procedures.stream()
        .map(procedure ->
            new Reply.Action(
                Reply.Action.Kind.ASK,
                Shortening.to(Drafts.LABEL, Drafts.plain(procedure.name())),
                wording.of(
                    "action.value",
                    wording.of("action.DOCUMENTS"),
                    Drafts.plain(procedure.name()) + " (" + procedure.code() + ")")))
        .toList();
  }
}
