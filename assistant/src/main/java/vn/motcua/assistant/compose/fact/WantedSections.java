package vn.motcua.assistant.compose.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.compose.place.WhereSection;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Which sections of a record serve what is wanted, in their order.
///
/// @param where writes where to file
public record WantedSections(WhereSection where) {

  /// The writer of each section, by its kind.
  public Map<Section.Kind, Function<Page, Optional<Section>>> of(Page page, List<Intent> intents) {
    var wanted = new LinkedHashMap<Section.Kind, Function<Page, Optional<Section>>>();
    if (isPlaced(page)) {
      wanted.put(Section.Kind.WHERE, p -> Optional.of(where.here(p)));
    } else {
      intents.forEach(intent -> serving(intent).forEach(wanted::putIfAbsent));
    }
    if (saysNothing(page.procedure(), intents)) {
      serving(Intent.DOCUMENTS).forEach(wanted::putIfAbsent);
      serving(Intent.WHERE).forEach(wanted::putIfAbsent);
    }
    if (page.understanding().question().audience() == Audience.OFFICER) {
      forOfficers(intents, wanted);
    }
    return wanted;
  }

  private static void forOfficers(
      List<Intent> intents, Map<Section.Kind, Function<Page, Optional<Section>>> wanted) {
    if (intents.getFirst() != Intent.LEGAL_BASIS && intents.getFirst() != Intent.REGULATION) {
      wanted.put(Section.Kind.LEGAL_BASIS, p -> Optional.of(RecordSections.mainLegalBases(p)));
    }
    if (intents.contains(Intent.GENERAL)) {
      wanted.putIfAbsent(Section.Kind.CONDITION, p -> Optional.of(RecordSections.conditions(p)));
    }
  }

  /// Whether a citizen tells where somebody is and asks nothing.
  private static boolean isPlaced(Page page) {
    return page.understanding().has(Cue.PLACED)
        && page.understanding().intents().equals(List.of(Intent.WHERE));
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

  /// The section that each of `intents` asks for by itself.
  public List<Section.Kind> main(List<Intent> intents) {
    return intents.stream()
        .filter(intent -> intent != Intent.GENERAL)
        .flatMap(intent -> serving(intent).keySet().stream().limit(1))
        .toList();
  }

  /// Whether what is wanted takes a list of papers.
  public boolean havePapers(List<Intent> intents) {
    return intents.stream().anyMatch(intent -> serving(intent).containsKey(Section.Kind.DOCUMENTS));
  }

  /// The sections that serve a wish, in order.
  private Map<Section.Kind, Function<Page, Optional<Section>>> serving(Intent intent) {
    var writers = new LinkedHashMap<Section.Kind, Function<Page, Optional<Section>>>();
    switch (intent) {
      case DOCUMENTS -> papers(writers);
      case FEE, PAYMENT -> writers.put(Section.Kind.FEE, p -> Optional.of(SumSections.filing(p)));
      case TIME, DEADLINE -> {
        writers.put(Section.Kind.TIME, p -> Optional.of(ChannelSections.times(p)));
        writers.put(Section.Kind.NEXT, RecordSections::notes);
      }
      case WHERE, PLACE -> {
        writers.put(Section.Kind.WHERE, p -> Optional.of(where.write(p)));
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
      case RESULT -> writers.put(Section.Kind.RESULT, p -> Optional.of(SumSections.result(p)));
      case CONDITION -> {
        writers.put(Section.Kind.SUMMARY, RecordSections::purpose);
        writers.put(Section.Kind.CONDITION, p -> Optional.of(RecordSections.conditions(p)));
        writers.put(Section.Kind.NEXT, RecordSections::notes);
      }
      case GENERAL, LIFE_EVENT, VERDICT, DOSSIER_STATUS, COMPLAINT, SMALLTALK, OUT_OF_SCOPE -> {
        writers.put(Section.Kind.SUMMARY, RecordSections::purpose);
        papers(writers);
        writers.put(Section.Kind.FEE, p -> Optional.of(SumSections.filing(p)));
        writers.put(Section.Kind.TIME, p -> Optional.of(ChannelSections.times(p)));
        writers.put(Section.Kind.WHERE, p -> Optional.of(where.write(p)));
      }
    }
    return writers;
  }

  private static void papers(Map<Section.Kind, Function<Page, Optional<Section>>> writers) {
    writers.put(Section.Kind.DOCUMENTS, p -> Optional.of(DocumentSections.papers(p)));
    writers.put(Section.Kind.NOT_REQUIRED, DocumentSections::replaced);
    writers.put(Section.Kind.NEXT, RecordSections::notes);
  }
}
