package vn.motcua.assistant.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.FormalAddress;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.SystemChanges;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Makes of the answer that a citizen would get the one for an officer: what is asked, then the law
/// in its own words where it is at hand, how the time is counted, related procedures and what changed
/// lately, all in formal address. Who only names a procedure gets the law first.
public final class OfficerAnswer {

  private final Desk desk = new Desk();
  private final Unanswered unanswered = new Unanswered();
  private final LawFit fit;
  private final LawSections law;
  private final AroundProcedure around;

  /// @param catalogue where related procedures and changes are looked up
  /// @param regulations the law texts that were imported
  /// @param deadlines how time is counted
  /// @param certain a procedure that is found this well is meant
  public OfficerAnswer(
      Catalogue catalogue, Regulations regulations, Deadlines deadlines, double certain) {
    var known = KnownRegulations.embedded();
    fit = new LawFit(certain);
    law = new LawSections(new LawWords(regulations, known), new RulesAsked());
    around =
        new AroundProcedure(
            catalogue, deadlines, new RecentChanges(catalogue, known, SystemChanges.embedded()));
  }

  /// The answer for an officer.
  ///
  /// @param draft the answer as a citizen would get it
  /// @param laws the articles that a search for the message found, best first
  public Draft over(
      Draft draft, Understanding understanding, Decision decision, List<ArticleHit> laws) {
    var texts = fit.fitting(decision, laws);
    var acts = desk.acts(understanding.question().text(), decision);
    if (desk.answers(decision, acts, texts.isEmpty())) {
      return atTheDesk(draft, acts, texts, new OfficerPage(understanding, new Cited(List.of())));
    }
    var page = new OfficerPage(understanding, new Cited(draft.citations()));
    var sections = sections(draft, decision, acts, texts, page);
    return formal(draft, decision, sections, texts, page);
  }

  /// The rules of the desk, and the articles that the message finds behind them.
  private Draft atTheDesk(
      Draft draft, List<DeskAct> acts, List<ArticleHit> texts, OfficerPage page) {
    var own = desk.sections(acts, page.day(), page.cited(), page.wording());
    var found = law.alone(texts, page);
    var sections = Stream.concat(own.stream(), found.stream()).toList();
    return desk.write(draft, sections, page.cited(), page.wording());
  }

  private List<Section> sections(
      Draft draft,
      Decision decision,
      List<DeskAct> acts,
      List<ArticleHit> texts,
      OfficerPage page) {
    var procedure = procedure(decision);
    var lawful =
        fit.isCertain(decision)
            ? law.basesFirst(procedure, texts, page)
            : law.foundFirst(procedure, texts, page);
    var beside =
        procedure.flatMap(_ -> desk.beside(acts, page.day(), page.cited(), page.wording()));
    var own =
        beside.map(rules -> unanswered.without(draft.sections(), rules)).orElse(draft.sections());
    var sections = new ArrayList<Section>();
    beside.ifPresent(sections::add);
    sections.addAll(OfficerOrder.of(own, lawful.first(), decision, page));
    procedure.ifPresent(p -> sections.addAll(around.of(p, page)));
    desk.supplement(decision, page.day(), page.cited(), page.wording()).ifPresent(sections::add);
    sections.addAll(lawful.last());
    return sections;
  }

  private static Optional<Procedure> procedure(Decision decision) {
    return decision instanceof Decision.Answer answer
        ? Optional.of(answer.procedure())
        : Optional.empty();
  }

  /// In formal address; where only the law answers, the lead says so.
  private static Draft formal(
      Draft draft,
      Decision decision,
      List<Section> sections,
      List<ArticleHit> laws,
      OfficerPage page) {
    var byLaw = decision instanceof Decision.NotFound && !laws.isEmpty();
    return new Draft(
        byLaw ? Reply.Status.PARTIAL : draft.status(),
        byLaw ? Intent.REGULATION : draft.intent(),
        byLaw ? page.wording().of("officer.bylaw") : FormalAddress.of(draft.lead()),
        byLaw ? List.of() : draft.leadCitations(),
        draft.procedures(),
        sections.stream().map(OfficerAnswer::formal).toList(),
        page.cited().all(),
        draft.questions().stream()
            .map(ask -> new Reply.FollowUp(ask.id(), FormalAddress.of(ask.text()), ask.choices()))
            .toList(),
        draft.actions(),
        draft.warnings().stream().map(FormalAddress::of).toList(),
        draft.verdicts(),
        draft.asOf());
  }

  private static Section formal(Section section) {
    return new Section(
        section.kind(),
        FormalAddress.of(section.title()),
        section.items().stream()
            .map(item -> new Section.Item(FormalAddress.of(item.text()), item.citations()))
            .toList());
  }
}
