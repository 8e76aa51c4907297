package vn.motcua.assistant.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.appraise.OneStopLaw;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.rule.RuleBasis;

/// The rules of the one-stop mechanism for whoever sits at the desk: refusing, asking for papers,
/// saying sorry, giving a receipt. A citizen is told what to claim, an officer what to do.
final class Desk {

  /// So many rules stand before an answer on a procedure.
  private static final int MOST_BESIDE = 3;

  private final PhraseRules<DeskAct> table =
      new PhraseRules<>(Desk.class, "desk.tsv", DeskAct.class, new EverydayTerms());

  /// What `message` speaks of; of a message that the rules of the desk are the answer to, never
  /// nothing.
  List<DeskAct> acts(String message, Decision decision) {
    var named = table.labels(message);
    return named.isEmpty() && isOwn(decision) ? usual(decision) : named;
  }

  /// Whether the rules of the desk are the answer.
  ///
  /// @param alone whether the message finds no article of the law, which may be what is meant
  boolean answers(Decision decision, List<DeskAct> acts, boolean alone) {
    return !acts.isEmpty() && (isOwn(decision) || (alone && decision instanceof Decision.NotFound));
  }

  private static boolean isOwn(Decision decision) {
    return decision instanceof Decision.Overdue
        || (decision instanceof Decision.Guide(var topic)
            && (topic == Topic.DESK || topic == Topic.COMPLAINT));
  }

  private static List<DeskAct> usual(Decision decision) {
    return decision instanceof Decision.Overdue
        ? List.of(DeskAct.APOLOGISE)
        : List.of(DeskAct.SUPPLEMENT, DeskAct.REFUSE);
  }

  /// What to do about `acts`, on which rules, and what is not held here.
  List<Section> sections(List<DeskAct> acts, LocalDate day, Cited cited, Wording wording) {
    var duties = duties(acts, day, cited, wording);
    var rules = rules(acts).flatMap(rule -> rule(rule, day, cited).stream()).distinct().toList();
    return List.of(
        new Section(Section.Kind.STEPS, wording.of("section.DESKDUTIES"), duties),
        new Section(Section.Kind.LEGAL_BASIS, wording.of("section.DESKRULES"), rules),
        new Section(
            Section.Kind.NEXT,
            wording.of("section.NEXT"),
            List.of(new Section.Item(wording.of("officer.desk.limits"), List.of()))));
  }

  /// `sections` in the place of what a citizen would be told.
  Draft write(Draft draft, List<Section> sections, Cited cited, Wording wording) {
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.REGULATION,
        wording.of("officer.desk"),
        List.of(),
        List.of(),
        sections,
        cited.all(),
        List.of(),
        List.of(),
        List.of(),
        draft.asOf());
  }

  /// The nearest rules on `acts`, to stand before the answer on a procedure.
  Optional<Section> beside(List<DeskAct> acts, LocalDate day, Cited cited, Wording wording) {
    var items =
        rules(acts).limit(MOST_BESIDE).flatMap(rule -> rule(rule, day, cited).stream()).toList();
    return Section.of(Section.Kind.LEGAL_BASIS, wording.of("section.DESKRULES"), items);
  }

  /// What to do about a dossier of which papers are missing.
  Optional<Section> supplement(Decision decision, LocalDate day, Cited cited, Wording wording) {
    return decision instanceof Decision.Checked(var appraisal, _)
            && !appraisal.checked().missing().isEmpty()
        ? Optional.of(
            new Section(
                Section.Kind.STEPS,
                wording.of("section.DESKDUTIES"),
                duties(List.of(DeskAct.SUPPLEMENT), day, cited, wording)))
        : Optional.empty();
  }

  private static Stream<String> rules(List<DeskAct> acts) {
    return acts.stream().flatMap(act -> act.rules().stream()).distinct();
  }

  private static List<Section.Item> duties(
      List<DeskAct> acts, LocalDate day, Cited cited, Wording wording) {
    var items = new ArrayList<Section.Item>();
    for (var act : acts) {
      for (var duty : act.duties()) {
        var ids =
            duty.rules().stream()
                .map(OneStopLaw::of)
                .filter(rule -> holds(rule, day))
                .map(rule -> cited.id(citation(rule)))
                .toList();
        items.add(new Section.Item(wording.of(duty.phrase()), ids));
      }
    }
    return items;
  }

  private static Optional<Section.Item> rule(String name, LocalDate day, Cited cited) {
    return Optional.of(OneStopLaw.of(name))
        .filter(rule -> holds(rule, day))
        .map(rule ->
            cited.item(
                "**" + rule.locator() + ", " + rule.source() + "**: " + rule.gist(),
                citation(rule)));
  }

  private static boolean holds(RuleBasis rule, LocalDate day) {
    var from = rule.from();
    var to = rule.to();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static Citation citation(RuleBasis rule) {
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        Objects.requireNonNullElse(rule.number(), ""),
        rule.locator() + " " + rule.source(),
        rule.gist(),
        null,
        rule.from(),
        rule.to());
  }
}
