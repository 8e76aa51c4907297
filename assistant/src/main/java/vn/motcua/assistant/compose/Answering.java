package vn.motcua.assistant.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Writes the answer on one procedure, from its record alone.
final class Answering {

  /// Older than this on the day asked about, a record is answered with a warning.
  static final int OLD_AFTER_DAYS = 180;

  private static final List<Intent> OFFERED =
      List.of(Intent.DOCUMENTS, Intent.FEE, Intent.TIME, Intent.WHERE, Intent.HOW);

  private final Pertinence pertinence = new Pertinence();

  Draft write(Understanding understanding, Decision.Answer answer, Wording wording) {
    var procedure = answer.procedure();
    var citations = new CitationBook();
    var page = new Page(procedure, understanding, wording, citations);
    var lead = lead(page);
    var sections = sections(page, answer);
    return new Draft(
        understanding.has(Cue.DISTRICT) ? Reply.Status.CORRECTED : Reply.Status.ANSWERED,
        answer.intents().getFirst(),
        lead.text(),
        lead.citations(),
        Drafts.found(answer.hits()),
        sections,
        citations.all(),
        List.of(),
        actions(page, answer.intents()),
        warnings(page),
        procedure.asOf());
  }

  private static Section.Item lead(Page page) {
    var heading = page.procedure().heading();
    var source = page.procedure().sources().getFirst();
    var cited =
        new ArrayList<>(
            List.of(
                page.citations().cite(page.procedure(), "Tên thủ tục", heading.name(), source)));
    var text = page.wording().of("lead.procedure", Drafts.plain(heading.name()), heading.code());
    if (page.understanding().has(Cue.DISTRICT)) {
      cited.add(page.citations().cite(Drafts.noDistricts()));
      text = page.wording().of("lead.district") + " " + text;
    }
    return new Section.Item(text, cited);
  }

  private List<Section> sections(Page page, Decision.Answer answer) {
    var intents = answer.intents();
    var wanted = new LinkedHashMap<Section.Kind, Function<Page, Optional<Section>>>();
    if (page.understanding().question().audience() == Audience.OFFICER) {
      wanted.putAll(writers(Intent.LEGAL_BASIS));
    }
    intents.forEach(intent -> writers(intent).forEach(wanted::putIfAbsent));
    if (saysNothing(page.procedure(), intents)) {
      writers(Intent.DOCUMENTS).forEach(wanted::putIfAbsent);
      writers(Intent.WHERE).forEach(wanted::putIfAbsent);
    }
    wanted.put(Section.Kind.RELATED, p -> related(p, answer));
    var written =
        wanted.values().stream().map(writer -> writer.apply(page)).flatMap(Optional::stream);
    return Stream.concat(pertinence.section(page).stream(), written).toList();
  }

  /// Whether the record has neither the steps nor the conditions that were asked for: then what it
  /// does have helps more than to be told that it has not.
  private static boolean saysNothing(Procedure procedure, List<Intent> intents) {
    return intents.stream()
        .allMatch(intent ->
            switch (intent) {
              case HOW -> procedure.statements(Statement.Kind.STEP).findAny().isEmpty();
              case CONDITION -> procedure.statements(Statement.Kind.CONDITION).findAny().isEmpty();
              default -> false;
            });
  }

  /// The same procedure at other levels of government, and what is often meant instead.
  private static Optional<Section> related(Page page, Decision.Answer answer) {
    var items =
        answer.twins().stream()
            .map(hit ->
                new Section.Item(
                    page.wording().of("related.item", hit.name(), Drafts.levels(hit), hit.code()),
                    List.of(
                        page.citations()
                            .cite(
                                new Citation(
                                    "",
                                    Citation.Kind.PROCEDURE,
                                    hit.code(),
                                    "Tên thủ tục",
                                    hit.name(),
                                    null,
                                    null,
                                    null)))))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(page.section(Section.Kind.RELATED, items));
  }

  /// The sections that serve a wish, in order.
  private static Map<Section.Kind, Function<Page, Optional<Section>>> writers(Intent intent) {
    var writers = new LinkedHashMap<Section.Kind, Function<Page, Optional<Section>>>();
    switch (intent) {
      case DOCUMENTS -> papers(writers);
      case FEE, PAYMENT -> writers.put(Section.Kind.FEE, p -> Optional.of(ChannelSections.fees(p)));
      case TIME, DEADLINE -> {
        writers.put(Section.Kind.TIME, p -> Optional.of(ChannelSections.times(p)));
        writers.put(Section.Kind.NEXT, RecordSections::notes);
      }
      case WHERE, PLACE -> {
        writers.put(Section.Kind.WHERE, p -> Optional.of(RecordSections.places(p)));
        writers.put(Section.Kind.HOW, p -> Optional.of(ChannelSections.ways(p)));
      }
      case HOW -> {
        writers.put(Section.Kind.STEPS, p -> Optional.of(RecordSections.steps(p)));
        writers.put(Section.Kind.HOW, p -> Optional.of(ChannelSections.ways(p)));
      }
      case FORM, FORM_FILL ->
          writers.put(Section.Kind.FORM, p -> Optional.of(DocumentSections.forms(p)));
      case LEGAL_BASIS, REGULATION ->
          writers.put(Section.Kind.LEGAL_BASIS, p -> Optional.of(RecordSections.legalBases(p)));
      case RESULT -> writers.put(Section.Kind.RESULT, p -> Optional.of(RecordSections.results(p)));
      case CONDITION -> {
        writers.put(Section.Kind.SUMMARY, RecordSections::purpose);
        writers.put(Section.Kind.CONDITION, p -> Optional.of(RecordSections.conditions(p)));
        writers.put(Section.Kind.NEXT, RecordSections::notes);
      }
      case GENERAL, LIFE_EVENT, VERDICT, DOSSIER_STATUS, COMPLAINT, SMALLTALK, OUT_OF_SCOPE -> {
        writers.put(Section.Kind.SUMMARY, RecordSections::purpose);
        papers(writers);
        writers.put(Section.Kind.FEE, p -> Optional.of(ChannelSections.fees(p)));
        writers.put(Section.Kind.TIME, p -> Optional.of(ChannelSections.times(p)));
        writers.put(Section.Kind.WHERE, p -> Optional.of(RecordSections.places(p)));
      }
    }
    return writers;
  }

  private static void papers(Map<Section.Kind, Function<Page, Optional<Section>>> writers) {
    writers.put(Section.Kind.DOCUMENTS, p -> Optional.of(DocumentSections.papers(p)));
    writers.put(Section.Kind.NOT_REQUIRED, DocumentSections::replaced);
    writers.put(Section.Kind.NEXT, RecordSections::notes);
  }

  private static List<Reply.Action> actions(Page page, List<Intent> intents) {
    var heading = page.procedure().heading();
    var actions = new ArrayList<Reply.Action>();
    for (var intent : OFFERED) {
      if (!intents.contains(intent)) {
        var label = page.wording().of("action." + intent.name());
        var value =
            page.wording().of("action.value", label, heading.name() + " (" + heading.code() + ")");
        actions.add(new Reply.Action(Reply.Action.Kind.ASK, label, value));
      }
    }
    if (page.understanding().topic() == Topic.COMPLAINT) {
      var label = page.wording().of("action.complaint");
      actions.add(new Reply.Action(Reply.Action.Kind.ASK, label, label));
    }
    if (heading.page() != null) {
      actions.add(
          new Reply.Action(
              Reply.Action.Kind.OPEN_LINK, page.wording().of("action.page"), heading.page()));
    }
    return actions;
  }

  private static List<String> warnings(Page page) {
    var procedure = page.procedure();
    var warnings = new ArrayList<String>();
    if (isOld(procedure, page.understanding().question().asOf())) {
      warnings.add(page.wording().of("warning.old", RecordSections.DAY.format(procedure.asOf())));
    }
    return warnings;
  }

  private static boolean isOld(Procedure procedure, LocalDate day) {
    return procedure.asOf().plusDays(OLD_AFTER_DAYS).isBefore(day);
  }
}
