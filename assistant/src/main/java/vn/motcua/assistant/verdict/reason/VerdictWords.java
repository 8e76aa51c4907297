package vn.motcua.assistant.verdict.reason;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.rule.Absence;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.rule.NotaryWords;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.ConditionReader;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.DocumentRule.Filer;
import vn.motcua.knowledge.rule.VerdictKind;

/// Puts a finding into words, with all that it rests on.
public final class VerdictWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// With these somebody may be asked all the same, and needs to know what to do.
  private static final Set<VerdictKind> FREEING =
      Set.of(VerdictKind.NOT_REQUIRED, VerdictKind.REPLACED_BY_DATA, VerdictKind.PRESENT_ONLY);

  private final Wording wording;
  private final VerdictReasons reasons;
  private final VerdictQuestion question;

  /// @param language of the words
  /// @param question that is answered
  public VerdictWords(Language language, VerdictQuestion question) {
    this.wording = Wording.in(language);
    this.reasons = new VerdictReasons(wording);
    this.question = question;
  }

  /// Nothing can be said; `options` may have been meant.
  public Verdict unknown(
      Why why, @Nullable Procedure procedure, Verdict.Paper paper, List<String> options) {
    var text = wording.of("verdict." + why.name().toLowerCase(java.util.Locale.ROOT));
    var asks = why == Why.PAPER_UNCLEAR || why == Why.PROCEDURE_UNCLEAR;
    return new Verdict(
        VerdictKind.UNKNOWN,
        why,
        procedure,
        paper,
        text,
        "",
        false,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        false,
        List.of(),
        why == Why.PRIVATE_DEMANDER ? List.of(wording.of("verdict.todo.private")) : List.of(),
        asks
            ? List.of(
                new Reply.FollowUp(
                    "q1",
                    wording.of("verdict.ask." + why.name().toLowerCase(java.util.Locale.ROOT)),
                    options))
            : List.of(),
        unread());
  }

  /// The verdict that `found` makes.
  ///
  /// @param otherwise the verdict for ways of filing for which it is another
  public Verdict verdict(
      Case asked,
      Verdict.Paper paper,
      Finding found,
      Map<FilingChannel.Kind, VerdictKind> otherwise) {
    var rule = found.rule();
    var conditions = reasons.conditions(found);
    var exceptions = new ArrayList<>(reasons.exceptions(found));
    var told = channels(Stream.concat(conditions.stream(), exceptions.stream()).toList());
    otherwise.forEach((channel, kind) -> {
      if (!told.contains(channel)) {
        exceptions.add(wording.of("verdict.otherwise." + channel.name(), outcome(kind)));
      }
    });
    if (NotaryWords.isUnsaid(paper.asked(), found)) {
      exceptions.add(wording.of("verdict.notary.unsaid"));
    }
    return new Verdict(
        found.kind(),
        found.why(),
        asked.forProcedure(),
        paper,
        reasons.explanation(asked, found),
        reasons.quote(found),
        found.isUnlisted(),
        conditions,
        exceptions,
        reasons.alternatives(found),
        reasons.unavailable(found),
        VerdictSources.legalBasis(asked, found),
        VerdictSources.isRead(asked, found),
        VerdictSources.citations(asked, found),
        whatToDo(found),
        questions(found),
        Stream.concat(warnings(asked, found, rule), unread().stream()).toList());
  }

  /// The filer decides.
  public Verdict dependsOnFiler(
      Case asked, Verdict.Paper paper, Finding found, Map<Filer, VerdictKind> byFiler) {
    var outcomes = new LinkedHashMap<String, VerdictKind>();
    byFiler.forEach(
        (filer, kind) -> outcomes.put(wording.of("verdict.filer." + filer.name()), kind));
    var conditions =
        outcomes.entrySet().stream()
            .map(outcome ->
                wording.of("verdict.outcome", outcome.getKey(), outcome(outcome.getValue())))
            .toList();
    var name = paper.type().map(EvidenceType::name).orElse(paper.asked());
    var plain = verdict(asked, paper, found, Map.of());
    return new Verdict(
        VerdictKind.CONDITIONAL,
        found.why(),
        asked.forProcedure(),
        paper,
        wording.of("verdict.depends.filer", name),
        plain.quote(),
        plain.unlisted(),
        conditions,
        List.of(),
        List.of(),
        null,
        plain.legalBasis(),
        plain.read(),
        plain.citations(),
        List.of(),
        List.of(
            new Reply.FollowUp(
                "q1", wording.of("verdict.ask.filer"), List.copyOf(outcomes.keySet()))),
        plain.warnings());
  }

  /// The ways of filing that `conditions` tell of. What a rule says of one is not said again, nor
  /// contradicted by what a rule that goes further says.
  private static Set<FilingChannel.Kind> channels(List<String> conditions) {
    return conditions.stream()
        .flatMap(condition -> ConditionReader.channels(VietnameseText.normal(condition)).stream())
        .collect(Collectors.toSet());
  }

  private List<String> whatToDo(Finding found) {
    var own = found.rule().map(rule -> rule.words().whatToDo()).orElse(List.of());
    if (!FREEING.contains(found.kind())) {
      return found.why() == Why.SOURCE_INCOMPLETE || found.why() == Why.UNVERIFIED
          ? List.of(wording.of("verdict.todo.ask"))
          : own;
    }
    var all = new ArrayList<>(own);
    if (own.stream().noneMatch(each -> each.contains("Phiếu yêu cầu bổ sung"))) {
      all.add(wording.of("verdict.todo.slip"));
    }
    if (found.kind() == VerdictKind.NOT_REQUIRED) {
      all.add(wording.of("verdict.todo.refuse"));
    }
    all.add(wording.of("verdict.todo.report"));
    return all;
  }

  private List<Reply.FollowUp> questions(Finding found) {
    if (found.kind() == VerdictKind.UNKNOWN && found.why() == Why.PROCEDURE_UNCLEAR) {
      return List.of(
          new Reply.FollowUp("q1", wording.of("verdict.ask.procedure_unclear"), List.of()));
    }
    if (found.kind() != VerdictKind.CONDITIONAL
        || found.conditions().isEmpty()
        || found.phrase().equals("row.office")
        || found.phrase().equals("row.bare")
        || found.rule().isPresent()) {
      return List.of();
    }
    var choices = found.conditions().stream().limit(4).map(VerdictReasons::shown).toList();
    var asked = choices.size() == 1 ? "verdict.ask.whether" : "verdict.ask.case";
    return List.of(new Reply.FollowUp("q1", wording.of(asked), choices));
  }

  private Stream<String> warnings(Case asked, Finding found, Optional<DocumentRule> rule) {
    var all = new ArrayList<String>();
    var byRecord = !found.rows().isEmpty() || found.step() != null;
    if (asked.procedure().isPresent() && byRecord && !Absence.isCurrent(asked)) {
      all.add(wording.of("warning.old"));
    }
    if (rule.filter(each -> !each.level().isRead()).isPresent()) {
      all.add(wording.of("verdict.warning.unread"));
    }
    if (found.rows().stream().anyMatch(row -> isUnverified(row.row().source()))) {
      all.add(wording.of("verdict.warning.list"));
    }
    rule.map(DocumentRule::to)
        .ifPresent(to -> all.add(wording.of("verdict.warning.ends", DAY.format(to))));
    return all.stream();
  }

  private static boolean isUnverified(Source source) {
    return source.verification() == Source.Verification.UNVERIFIED;
  }

  private List<String> unread() {
    return question.circumstances().unread().stream()
        .map(phrase -> wording.of("verdict.warning.fact", phrase))
        .toList();
  }

  private String outcome(VerdictKind kind) {
    return wording.of("verdict.kind." + kind.name());
  }
}
