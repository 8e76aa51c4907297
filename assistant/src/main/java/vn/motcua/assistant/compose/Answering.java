package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.demand.Demanded;
import vn.motcua.assistant.compose.demand.Guidance;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.compose.fact.RelatedSections;
import vn.motcua.assistant.compose.fact.WantedSections;
import vn.motcua.assistant.compose.page.AnswerWarnings;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.ShortNames;
import vn.motcua.assistant.compose.place.WhereSection;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;

/// Writes the answer on one procedure, from its record alone, or on several, one after the other.
final class Answering {

  private final NextActions nextActions;
  private final Variants variants = new Variants();
  private final Localities localities;
  private final WantedSections wanted;
  private final AnswerSections sections;
  private final AnswerStatus status;
  private final AnswerWarnings warnings;

  Answering(
      Catalogue catalogue,
      Verdicts verdicts,
      Forms forms,
      Localities localities,
      Guidance guidance) {
    this.localities = localities;
    nextActions = new NextActions(forms);
    wanted = new WantedSections(new WhereSection(localities));
    sections = new AnswerSections(catalogue, verdicts, wanted, new Demanded(guidance));
    status = new AnswerStatus(wanted);
    warnings = new AnswerWarnings(localities);
  }

  /// The answer on one procedure.
  Draft write(Understanding understanding, Decision.Answer answer, Wording wording) {
    var page = page(answer, understanding, wording, new CitationBook());
    var lead = lead(page, leadsElsewhere(understanding, answer));
    var told = sections.of(page, answer);
    return new Draft(
        AnswerStatus.of(understanding, status.isPartial(page, told, answer.intents())),
        answer.intents().getFirst(),
        lead.text(),
        lead.citations(),
        Drafts.found(answer.hits()),
        told,
        page.citations().all(),
        List.of(),
        nextActions.after(page, wanted.havePapers(answer.intents()), answer.intents()),
        warnings.of(page),
        page.procedure().asOf());
  }

  /// One answer after the other, each under the name of its procedure; what has none is named.
  Draft write(Understanding understanding, Decision.Several several, Wording wording) {
    var citations = new CitationBook();
    var answers = Stream.concat(Stream.of(several.first()), several.others().stream()).toList();
    var all = new ArrayList<Section>();
    var leads = new ArrayList<Section.Item>();
    var cautions = new LinkedHashSet<String>();
    var partial = !several.missing().isEmpty();
    for (var answer : answers) {
      var page = page(answer, understanding, wording, citations);
      var own = sections.of(page, answer);
      partial |= status.isPartial(page, own, answer.intents());
      leads.add(lead(page, false));
      own.forEach(section -> all.add(named(section, answer.procedure())));
      cautions.addAll(warnings.of(page));
    }
    missing(several, wording).ifPresent(all::add);
    var first = several.first();
    var page = page(first, understanding, wording, citations);
    return new Draft(
        AnswerStatus.of(understanding, partial),
        first.intents().getFirst(),
        leads.stream().map(Section.Item::text).distinct().collect(Collectors.joining(" ")),
        leads.stream().flatMap(lead -> lead.citations().stream()).distinct().toList(),
        Drafts.found(several.hits()),
        all,
        citations.all(),
        List.of(),
        nextActions.after(page, wanted.havePapers(first.intents()), first.intents()),
        List.copyOf(cautions),
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
    return Section.of(Section.Kind.NEXT, wording.of("section.MISSING"), items);
  }

  /// Whether what is told makes the procedure of this answer of the one that was spoken of.
  private boolean leadsElsewhere(Understanding understanding, Decision.Answer answer) {
    return variants.first(understanding.context().focus(), answer.hits()).isPresent();
  }

  private static Section.Item lead(Page page, boolean elsewhere) {
    var heading = page.procedure().heading();
    var cited = new ArrayList<>(List.of(RelatedSections.citedName(page, heading.name())));
    var text =
        page.wording()
            .of(
                elsewhere ? "lead.variant" : "lead.procedure",
                ShortNames.shown(heading.name()),
                heading.code());
    if (page.understanding().asksMeaningAlone()) {
      text = page.wording().of("lead.meaning") + " " + text;
    }
    if (page.understanding().has(Cue.DISTRICT)) {
      cited.add(page.citations().cite(Drafts.noDistricts()));
      text = page.wording().of("lead.district") + " " + text;
    }
    return new Section.Item(text, cited);
  }
}
