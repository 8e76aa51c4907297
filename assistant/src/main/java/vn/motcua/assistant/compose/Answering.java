package vn.motcua.assistant.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.retrieve.Variants;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Writes the answer on one procedure, from its record alone.
final class Answering {

  /// Older than this on the day asked about, a record is answered with a warning.
  static final int OLD_AFTER_DAYS = 180;

  /// A procedure found less well than the best by no more than this may have the line that was asked
  /// for.
  private static final double NEAR = 0.1;

  private static final int MOST_NEAR = 2;

  private static final Set<Section.Kind> ONCE =
      EnumSet.of(Section.Kind.SUMMARY, Section.Kind.CONDITION, Section.Kind.NEXT);

  private final Pertinence pertinence = new Pertinence();
  private final OverDemanded overDemanded;
  private final NextActions nextActions;

  private final Catalogue catalogue;
  private final Variants variants = new Variants();

  private final Localities localities;
  private final WhereSection where;

  Answering(Catalogue catalogue, Verdicts verdicts, Forms forms, Localities localities) {
    this.catalogue = catalogue;
    this.localities = localities;
    where = new WhereSection(localities);
    nextActions = new NextActions(forms);
    overDemanded = new OverDemanded(verdicts);
  }

  /// The answer on one procedure.
  Draft write(Understanding understanding, Decision.Answer answer, Wording wording) {
    var page = page(answer, understanding, wording, new CitationBook());
    var lead = lead(page, leadsElsewhere(understanding, answer));
    var sections = sections(page, answer);
    return new Draft(
        status(
            understanding,
            lacksSource(page, sections, answer.intents()) || !SumSections.isTold(page)),
        answer.intents().getFirst(),
        lead.text(),
        lead.citations(),
        Drafts.found(answer.hits()),
        sections,
        page.citations().all(),
        List.of(),
        nextActions.after(page, writesPapers(answer.intents()), answer.intents()),
        warnings(page),
        page.procedure().asOf());
  }

  /// One answer after the other, each under the name of its procedure; what has none is named.
  Draft write(Understanding understanding, Decision.Several several, Wording wording) {
    var citations = new CitationBook();
    var answers = Stream.concat(Stream.of(several.first()), several.others().stream()).toList();
    var sections = new ArrayList<Section>();
    var leads = new ArrayList<Section.Item>();
    var warnings = new LinkedHashSet<String>();
    var partial = !several.missing().isEmpty();
    for (var answer : answers) {
      var page = page(answer, understanding, wording, citations);
      var own = sections(page, answer);
      partial |= lacksSource(page, own, answer.intents()) || !SumSections.isTold(page);
      leads.add(lead(page, false));
      own.forEach(section -> sections.add(named(section, answer.procedure())));
      warnings.addAll(warnings(page));
    }
    missing(several, wording).ifPresent(sections::add);
    var first = several.first();
    var page = page(first, understanding, wording, citations);
    return new Draft(
        status(understanding, partial),
        first.intents().getFirst(),
        leads.stream().map(Section.Item::text).distinct().collect(Collectors.joining(" ")),
        leads.stream().flatMap(lead -> lead.citations().stream()).distinct().toList(),
        Drafts.found(several.hits()),
        sections,
        citations.all(),
        List.of(),
        nextActions.after(page, writesPapers(first.intents()), first.intents()),
        List.copyOf(warnings),
        answers.stream()
            .map(a -> a.procedure().asOf())
            .min(Comparator.naturalOrder())
            .orElseThrow());
  }

  /// The record as it holds in the province of the place that is named.
  private Page page(
      Decision.Answer answer,
      Understanding understanding,
      Wording wording,
      CitationBook citations) {
    var facts = localities.facts(understanding.situation().place());
    var day = understanding.question().asOf();
    var here = facts.map(own -> own.over(answer.procedure(), day)).orElse(answer.procedure());
    return new Page(here, understanding, wording, citations);
  }

  private static Section named(Section section, Procedure procedure) {
    var name = Shortening.to(Drafts.LABEL, Drafts.plain(procedure.name()));
    return new Section(section.kind(), name + ": " + section.title(), section.items());
  }

  /// The parts of the message without an answer, with the office to turn to where it is known.
  private static Optional<Section> missing(Decision.Several several, Wording wording) {
    var items = new ArrayList<Section.Item>();
    several
        .missing()
        .forEach((words, office) ->
            items.add(
                new Section.Item(
                    office.isEmpty()
                        ? wording.of("several.missing", words)
                        : wording.of("several.office", office),
                    List.of())));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Section.Kind.NEXT, wording.of("section.MISSING"), items));
  }

  private static Reply.Status status(Understanding understanding, boolean lacksSource) {
    if (understanding.has(Cue.DISTRICT)) {
      return Reply.Status.CORRECTED;
    }
    var unanswered =
        lacksSource || understanding.has(Cue.PENALTY) || asksMeaningAlone(understanding);
    return unanswered ? Reply.Status.PARTIAL : Reply.Status.ANSWERED;
  }

  /// Whether it asks what something means, and nothing of a procedure: records say no such thing.
  private static boolean asksMeaningAlone(Understanding understanding) {
    return understanding.has(Cue.MEANING)
        && understanding.intents().equals(List.of(Intent.GENERAL));
  }

  /// Whether a section that was asked for by itself has nothing to cite, or what was
  /// asked beyond sections: its source says nothing.
  private boolean lacksSource(Page page, List<Section> sections, List<Intent> intents) {
    var pertinent = page.wording().of("section.PERTINENT");
    if (sections.stream()
        .filter(s -> s.title().equals(pertinent))
        .flatMap(s -> s.items().stream())
        .anyMatch(item -> item.citations().isEmpty())) {
      return true;
    }
    var asked =
        intents.stream()
            .filter(intent -> intent != Intent.GENERAL)
            .flatMap(intent -> writers(intent).keySet().stream().limit(1))
            .toList();
    return sections.stream()
        .filter(section -> asked.contains(section.kind()))
        .anyMatch(Answering::isUncited);
  }

  private static boolean isUncited(Section section) {
    return section.items().stream().allMatch(item -> item.citations().isEmpty());
  }

  /// Whether what is told makes the procedure of this answer of the one that was spoken of.
  private boolean leadsElsewhere(Understanding understanding, Decision.Answer answer) {
    return variants.first(understanding.context().focus(), answer.hits()).isPresent();
  }

  private static Section.Item lead(Page page, boolean elsewhere) {
    var heading = page.procedure().heading();
    var source = page.procedure().sources().getFirst();
    var cited =
        new ArrayList<>(
            List.of(
                page.citations().cite(page.procedure(), "Tên thủ tục", heading.name(), source)));
    var text =
        page.wording()
            .of(
                elsewhere ? "lead.variant" : "lead.procedure",
                ShortNames.shown(heading.name()),
                heading.code());
    if (asksMeaningAlone(page.understanding())) {
      text = page.wording().of("lead.meaning") + " " + text;
    }
    if (page.understanding().has(Cue.DISTRICT)) {
      cited.add(page.citations().cite(Drafts.noDistricts()));
      text = page.wording().of("lead.district") + " " + text;
    }
    return new Section.Item(text, cited);
  }

  private List<Section> sections(Page page, Decision.Answer answer) {
    var intents = answer.intents();
    var wanted = new LinkedHashMap<Section.Kind, Function<Page, Optional<Section>>>();
    intents.forEach(intent -> writers(intent).forEach(wanted::putIfAbsent));
    if (isPlaced(page)) {
      wanted.clear();
      wanted.put(Section.Kind.WHERE, p -> Optional.of(where.here(p)));
    }
    if (saysNothing(page.procedure(), intents)) {
      writers(Intent.DOCUMENTS).forEach(wanted::putIfAbsent);
      writers(Intent.WHERE).forEach(wanted::putIfAbsent);
    }
    if (page.understanding().question().audience() == Audience.OFFICER) {
      if (intents.getFirst() != Intent.LEGAL_BASIS && intents.getFirst() != Intent.REGULATION) {
        wanted.put(Section.Kind.LEGAL_BASIS, p -> Optional.of(RecordSections.mainLegalBases(p)));
      }
      if (intents.contains(Intent.GENERAL)) {
        wanted.putIfAbsent(Section.Kind.CONDITION, p -> Optional.of(RecordSections.conditions(p)));
      }
    }
    wanted.computeIfPresent(
        Section.Kind.NOT_REQUIRED,
        (kind, replaced) -> p -> overDemanded.with(replaced.apply(p), p));
    wanted.put(Section.Kind.RELATED, p -> related(p, answer));
    var written =
        wanted.values().stream().map(writer -> writer.apply(page)).flatMap(Optional::stream);
    var pertinent = pertinence.section(page, near(page, answer));
    var fine = PenaltyWords.section(page);
    var opens = PenaltyWords.isAlone(page.understanding());
    var first =
        Stream.of(
                fine.filter(_ -> opens),
                PermitSection.section(page),
                SumSections.section(page),
                pertinent)
            .flatMap(Optional::stream);
    var told = pertinent.map(Section::items).orElse(List.of());
    var sections = Stream.concat(first, written.flatMap(section -> untold(section, told).stream()));
    var all = PermitSection.once(Stream.concat(sections, fullName(page).stream()).toList(), page);
    return fine.filter(_ -> !opens).map(own -> PenaltyWords.last(all, own)).orElse(all);
  }

  /// The records of the procedures that were found nearly as well, other levels of the same left out.
  private List<Page> near(Page page, Decision.Answer answer) {
    var best = answer.hits().stream().findFirst().map(Hit::score).orElse(0.0);
    return answer.hits().stream()
        .skip(1)
        .filter(hit -> best - hit.score() < NEAR && !answer.twins().contains(hit))
        .limit(MOST_NEAR)
        .flatMap(hit -> catalogue.find(hit.code(), page.day()).stream())
        .map(other -> new Page(other, page.understanding(), page.wording(), page.citations()))
        .toList();
  }

  /// Whether a citizen tells where somebody is and asks nothing.
  private static boolean isPlaced(Page page) {
    return page.understanding().has(Cue.PLACED)
        && page.understanding().intents().equals(List.of(Intent.WHERE));
  }

  /// What was told first is not told again among conditions and notes; a list of papers stays whole.
  private static Optional<Section> untold(Section section, List<Section.Item> told) {
    if (!ONCE.contains(section.kind())) {
      return Optional.of(section);
    }
    var again =
        section.items().stream()
            .filter(item -> told.stream().anyMatch(each -> each.text().endsWith(item.text())))
            .toList();
    return Optional.of(section.without(again)).filter(left -> !left.items().isEmpty());
  }

  /// The official name, where the answer opens with a shorter one.
  private static Optional<Section> fullName(Page page) {
    var full = Drafts.plain(page.procedure().name());
    if (ShortNames.shown(page.procedure().name()).equals(full)) {
      return Optional.empty();
    }
    var source = page.procedure().sources().getFirst();
    var cited = page.citations().cite(page.procedure(), "Tên thủ tục", full, source);
    return Optional.of(
        new Section(
            Section.Kind.RELATED,
            page.wording().of("section.FULLNAME"),
            List.of(new Section.Item(full + ".", List.of(cited)))));
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

  /// What serves other cases than the one supposed, and the same procedure at other levels.
  private static Optional<Section> related(Page page, Decision.Answer answer) {
    var items = new ArrayList<Section.Item>();
    answer.instead().forEach(hit -> items.add(related(page, hit, "related.instead")));
    answer.twins().forEach(hit -> items.add(related(page, hit, "related.item")));
    var title = answer.instead().isEmpty() ? "section.RELATED" : "section.INSTEAD";
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Section.Kind.RELATED, page.wording().of(title), items));
  }

  private static Section.Item related(Page page, Hit hit, String phrase) {
    var name =
        new Citation(
            "", Citation.Kind.PROCEDURE, hit.code(), "Tên thủ tục", hit.name(), null, null, null);
    return new Section.Item(
        page.wording().of(phrase, ShortNames.shown(hit.name()), Drafts.levels(hit), hit.code()),
        List.of(page.citations().cite(name)));
  }

  /// The sections that serve a wish, in order.
  private Map<Section.Kind, Function<Page, Optional<Section>>> writers(Intent intent) {
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

  private boolean writesPapers(List<Intent> intents) {
    return intents.stream().anyMatch(intent -> writers(intent).containsKey(Section.Kind.DOCUMENTS));
  }

  private List<String> warnings(Page page) {
    var procedure = page.procedure();
    var warnings = new ArrayList<String>();
    if (isOld(procedure.asOf(), page.understanding().question().asOf())) {
      warnings.add(page.wording().of("warning.old"));
    }
    localities
        .local()
        .get()
        .only(procedure.code())
        .filter(own -> !isIn(own, page))
        .ifPresent(own -> warnings.add(page.wording().of("warning.local", own)));
    if (page.understanding().subject().dated()) {
      warnings.add(page.wording().of("warning.day"));
    }
    return warnings;
  }

  private boolean isIn(String province, Page page) {
    var place = page.understanding().situation().place();
    return localities.province(place).filter(province::equals).isPresent();
  }

  /// Whether what is known as of that day is old on `day`.
  static boolean isOld(LocalDate asOf, LocalDate day) {
    return asOf.plusDays(OLD_AFTER_DAYS).isBefore(day);
  }
}
