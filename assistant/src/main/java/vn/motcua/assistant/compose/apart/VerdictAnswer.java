package vn.motcua.assistant.compose.apart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.VerdictKind;
import vn.motcua.knowledge.search.Hit;

/// Says of each paper whether it is due, why, and what to do.
public final class VerdictAnswer {

  /// The kind of paper that says that an old and a new name are one place.
  private static final String RENAMED = "place-name-confirmation";

  /// What rows say of their conditions is told in words of its own.
  private static final Set<Verdict.Why> BY_ROW =
      Set.of(Verdict.Why.SAID_BY_ROW, Verdict.Why.WAIVED_BY_ROW);

  /// The answer on the papers.
  public Draft write(
      Understanding understanding, Decision.Judged judged, Wording wording, LocalDate asOf) {
    var citations = new CitationBook();
    var sections = new ArrayList<Section>();
    var warnings = new LinkedHashSet<String>();
    var advice = new LinkedHashSet<Section.Item>();
    for (var verdict : judged.verdicts()) {
      sections.add(section(verdict, citations, wording));
      warnings.addAll(verdict.warnings());
      var cited = cite(verdict, citations);
      verdict.whatToDo().forEach(words -> advice.add(new Section.Item(words, cited)));
      lookUp(verdict, wording).ifPresent(advice::add);
    }
    if (!advice.isEmpty()) {
      sections.add(
          new Section(Section.Kind.NEXT, wording.of("section.ADVICE"), List.copyOf(advice)));
    }
    var questions = judged.verdicts().stream().flatMap(v -> v.questions().stream()).toList();
    return new Draft(
        status(judged),
        Intent.VERDICT,
        lead(understanding, judged, wording),
        leadCitations(judged.procedure(), citations),
        Drafts.found(first(judged)),
        sections,
        citations.all(),
        questions.stream().limit(1).toList(),
        actions(judged, wording),
        List.copyOf(warnings),
        judged.verdicts(),
        judged.procedure() == null ? asOf : judged.procedure().asOf());
  }

  /// What a private office that no rule binds may be shown instead of a confirmation on names.
  private static Optional<Section.Item> lookUp(Verdict verdict, Wording wording) {
    return verdict
        .paper()
        .type()
        .filter(type -> verdict.why() == Verdict.Why.PRIVATE_DEMANDER && type.id().equals(RENAMED))
        .map(_ -> new Section.Item(wording.of("verdict.private.renamed"), List.of()));
  }

  private static Reply.Status status(Decision.Judged judged) {
    return judged.verdicts().stream().allMatch(v -> v.kind() == VerdictKind.UNKNOWN)
            && judged.verdicts().stream().anyMatch(v -> !v.questions().isEmpty())
        ? Reply.Status.CLARIFY
        : Reply.Status.VERDICT;
  }

  /// Whoever was sent away is heard first.
  private static String lead(Understanding understanding, Decision.Judged judged, Wording wording) {
    var heard = understanding.topic() == Topic.PROCEDURE ? "" : wording.of("lead.heard") + " ";
    var procedure = judged.procedure();
    return heard
        + (procedure == null
            ? wording.of("lead.papers")
            : wording.of("lead.procedure", Drafts.plain(procedure.name()), procedure.code()));
  }

  private static List<String> leadCitations(@Nullable Procedure procedure, CitationBook citations) {
    return procedure == null
        ? List.of()
        : List.of(
            citations.cite(
                procedure, "Tên thủ tục", procedure.name(), procedure.sources().getFirst()));
  }

  /// The procedure that the papers are for goes first, also where the words found others.
  private static List<Hit> first(Decision.Judged judged) {
    var procedure = judged.procedure();
    if (procedure == null) {
      return judged.hits();
    }
    var own = judged.hits().stream().filter(hit -> hit.code().equals(procedure.code())).findFirst();
    var others = judged.hits().stream().filter(hit -> !hit.code().equals(procedure.code()));
    return Stream.concat(
            Stream.of(own.orElseGet(() -> Hit.of(procedure, 1, procedure.name()))), others)
        .toList();
  }

  /// What a rule that was not read itself takes out is told as likely, and not as a mere case of many.
  private static String word(Verdict verdict) {
    if (isOfFormAlone(verdict)) {
      return "NOT_CERTIFIED";
    }
    return verdict.why() == Verdict.Why.UNVERIFIED && verdict.kind() == VerdictKind.CONDITIONAL
        ? "LIKELY"
        : verdict.kind().name();
  }

  /// Whether it frees of a certified copy by the rule on copies, which says nothing of the paper itself.
  private static boolean isOfFormAlone(Verdict verdict) {
    return verdict.why() == Verdict.Why.BARRED_BY_RULE
        && verdict.kind() == VerdictKind.NOT_REQUIRED
        && verdict.paper().form() == Form.CERTIFIED;
  }

  private static Section section(Verdict verdict, CitationBook citations, Wording wording) {
    var cited = cite(verdict, citations);
    var items = new ArrayList<Section.Item>();
    items.add(
        new Section.Item(
            "**" + capital(wording.of("verdict.kind." + word(verdict))) + ".** " + verdict.told(),
            cited));
    if (isOfFormAlone(verdict)) {
      items.add(new Section.Item(wording.of("verdict.form.alone"), cited));
    }
    conditions(verdict, wording).forEach(words -> items.add(new Section.Item(words, cited)));
    if (!verdict.alternatives().isEmpty()) {
      items.add(
          new Section.Item(
              wording.of("verdict.instead", String.join(" / ", verdict.alternatives())), cited));
    }
    var unavailable = verdict.ifDataUnavailable();
    if (unavailable != null) {
      items.add(new Section.Item(unavailable, cited));
    }
    verdict.exceptions().forEach(words -> items.add(new Section.Item(words, cited)));
    basis(verdict, citations, wording).ifPresent(items::add);
    var kind =
        verdict.kind() == VerdictKind.NOT_REQUIRED || verdict.kind() == VerdictKind.REPLACED_BY_DATA
            ? Section.Kind.NOT_REQUIRED
            : Section.Kind.CONDITION;
    return new Section(kind, title(verdict), items);
  }

  /// On what it depends: what a rule says as its condition is told as one. An open verdict names both
  /// outcomes itself.
  private static List<String> conditions(Verdict verdict, Wording wording) {
    var isRuled = verdict.kind() != VerdictKind.CONDITIONAL && !BY_ROW.contains(verdict.why());
    return verdict.conditions().stream()
        .map(words -> isRuled ? wording.of("verdict.when", words) : words)
        .toList();
  }

  private static String title(Verdict verdict) {
    return verdict.paper().type().map(EvidenceType::name).orElse(verdict.paper().asked());
  }

  /// The clauses, so that they can be shown at the counter.
  private static Optional<Section.Item> basis(
      Verdict verdict, CitationBook citations, Wording wording) {
    if (verdict.legalBasis().isEmpty()) {
      return Optional.empty();
    }
    var places =
        verdict.legalBasis().stream()
            .limit(2)
            .map(basis -> basis.locator() + " " + basis.source())
            .toList();
    return Optional.of(
        new Section.Item(
            wording.of("verdict.basis", String.join("; ", places)), cite(verdict, citations)));
  }

  private static List<String> cite(Verdict verdict, CitationBook citations) {
    var all = new ArrayList<Citation>(verdict.citations());
    verdict
        .procedure()
        .ifPresent(procedure ->
            all.add(
                new Citation(
                    "",
                    Citation.Kind.PROCEDURE,
                    procedure.code(),
                    "Tên thủ tục",
                    procedure.name() + " " + verdict.told(),
                    procedure.heading().page(),
                    null,
                    null)));
    return all.stream().map(citations::cite).distinct().toList();
  }

  private static List<Reply.Action> actions(Decision.Judged judged, Wording wording) {
    var procedure = judged.procedure();
    if (procedure == null) {
      return List.of(Drafts.report(wording, ""));
    }
    return List.of(
        new Reply.Action(
            Reply.Action.Kind.ASK,
            wording.of("action.DOCUMENTS"),
            wording.of(
                "action.value",
                wording.of("action.DOCUMENTS"),
                Drafts.plain(procedure.name()) + " (" + procedure.code() + ")")),
        Drafts.report(wording, procedure.code()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
