package vn.motcua.assistant.verdict;

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
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.DocumentRule.Filer;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.VerdictKind;

/// Puts a finding into words, with all that it rests on.
final class VerdictWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// With these somebody may be asked all the same, and needs to know what to do.
  private static final Set<VerdictKind> FREEING =
      Set.of(VerdictKind.NOT_REQUIRED, VerdictKind.REPLACED_BY_DATA, VerdictKind.PRESENT_ONLY);

  private final Wording wording;
  private final VerdictQuestion question;

  VerdictWords(Language language, VerdictQuestion question) {
    this.wording = Wording.in(language);
    this.question = question;
  }

  /// Nothing can be said; `options` may have been meant.
  Verdict unknown(
      Why why, @Nullable Procedure procedure, Verdict.Paper paper, List<String> options) {
    var text = wording.of("verdict." + why.name().toLowerCase(java.util.Locale.ROOT));
    var asks = why == Why.PAPER_UNCLEAR || why == Why.PROCEDURE_UNCLEAR;
    return new Verdict(
        VerdictKind.UNKNOWN,
        why,
        procedure,
        paper,
        text,
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
  Verdict verdict(
      Case asked,
      Verdict.Paper paper,
      Finding found,
      Map<FilingChannel.Kind, VerdictKind> otherwise) {
    var rule = found.rule();
    var conditions = new ArrayList<>(conditions(found));
    var told = channels(conditions);
    otherwise.forEach((channel, kind) -> {
      if (!told.contains(channel)) {
        conditions.add(wording.of("verdict.otherwise." + channel.name(), outcome(kind)));
      }
    });
    return new Verdict(
        found.kind(),
        found.why(),
        asked.forProcedure(),
        paper,
        explanation(asked, found),
        conditions,
        alternatives(found),
        unavailable(found),
        legalBasis(asked, found),
        isRead(asked, found),
        citations(asked, found),
        whatToDo(found),
        questions(found),
        Stream.concat(warnings(asked, found, rule), unread().stream()).toList());
  }

  /// The filer decides.
  Verdict dependsOnFiler(
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
        conditions,
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

  private String explanation(Case asked, Finding found) {
    var rule = found.rule();
    if (found.phrase().equals("rule") && rule.isPresent()) {
      return rule.get().words().explanation();
    }
    var label = asked.name();
    var forms =
        found.rows().stream()
            .flatMap(row -> row.forms().stream())
            .filter(form -> form != Form.UNSTATED)
            .map(Form::vietnamese)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    var due = forms.isEmpty() ? "" : " " + wording.of("verdict.forms", forms);
    var day = asked.procedure().map(procedure -> DAY.format(procedure.asOf())).orElse("");
    return wording.of("verdict." + found.phrase(), label, due, day);
  }

  /// The ways of filing that `conditions` tell of. What a rule says of one is not said again, nor
  /// contradicted by what a rule that goes further says.
  private static Set<FilingChannel.Kind> channels(List<String> conditions) {
    return conditions.stream()
        .flatMap(condition -> ConditionReader.channels(VietnameseText.normal(condition)).stream())
        .collect(Collectors.toSet());
  }

  private List<String> conditions(Finding found) {
    if (found.phrase().equals("rule") && found.rule().isPresent()) {
      var words = found.rule().get().words();
      return Stream.concat(words.conditions().stream(), words.exceptions().stream()).toList();
    }
    var only = found.kind() == VerdictKind.CONDITIONAL;
    return found.conditions().stream()
        .map(condition ->
            only
                ? wording.of("verdict.if." + found.phrase(), plain(shown(condition)))
                : shown(condition))
        .toList();
  }

  /// Without the word for "when", which stands before it.
  static String plain(String condition) {
    return condition.replaceFirst(
        "(?iu)^(?:khi|nếu|(?:trong |đối với )?(?:các )?trường hợp) (?!(?:đó|này)(?!\\p{L}))", "");
  }

  private static String shown(String condition) {
    var plain = condition.strip().replaceAll("\\s+", " ");
    return plain.length() > 300 ? plain.substring(0, 300) + " …" : plain;
  }

  private List<String> alternatives(Finding found) {
    if (found.phrase().equals("rule") && found.rule().isPresent()) {
      return found.rule().get().words().alternatives();
    }
    return found.kind() == VerdictKind.ALTERNATIVE
        ? found.rows().stream()
            .flatMap(row -> row.papers().stream())
            .map(EvidenceType::name)
            .distinct()
            .toList()
        : List.of();
  }

  private @Nullable String unavailable(Finding found) {
    if (found.kind() != VerdictKind.REPLACED_BY_DATA) {
      return null;
    }
    var stated = found.rule().map(rule -> rule.words().ifDataUnavailable());
    return stated.orElseGet(() -> wording.of("verdict.unavailable"));
  }

  /// Clauses in force that bear the verdict out, those that were read first.
  private static List<RuleBasis> legalBasis(Case asked, Finding found) {
    return found.rule().stream()
        .flatMap(rule -> rule.basis().stream())
        .filter(basis -> basis.inForceOn(asked.day()))
        .filter(basis -> basis.checked() != RuleBasis.Checked.OTHER)
        .sorted(java.util.Comparator.comparing(RuleBasis::checked))
        .toList();
  }

  private static boolean isRead(Case asked, Finding found) {
    return found
        .rule()
        .map(rule -> rule.level().isRead())
        .orElseGet(() -> Absence.isCurrent(asked));
  }

  private List<Citation> citations(Case asked, Finding found) {
    var all = new ArrayList<Citation>();
    found.rule().ifPresent(rule -> all.add(citation(rule)));
    legalBasis(asked, found).forEach(basis -> all.add(citation(basis)));
    asked
        .procedure()
        .ifPresent(procedure -> {
          found.rows().forEach(row -> all.add(citation(procedure, row)));
          Optional.ofNullable(found.step())
              .ifPresent(sentence -> all.add(citation(procedure, sentence)));
        });
    var numbered = new ArrayList<Citation>();
    for (var each : all) {
      numbered.add(
          new Citation(
              "v" + (numbered.size() + 1),
              each.kind(),
              each.source(),
              each.locator(),
              each.quote(),
              each.url(),
              each.effectiveFrom(),
              each.effectiveTo()));
    }
    return numbered;
  }

  private static Citation citation(DocumentRule rule) {
    var words = rule.words();
    var said =
        Stream.of(
                Stream.of(rule.title(), words.explanation()),
                words.conditions().stream(),
                words.exceptions().stream(),
                words.alternatives().stream(),
                Optional.ofNullable(words.ifDataUnavailable()).stream(),
                words.whatToDo().stream())
            .flatMap(each -> each)
            .collect(Collectors.joining(" "));
    return new Citation(
        "", Citation.Kind.RULE, rule.id(), rule.title(), said, null, rule.from(), rule.to());
  }

  private static Citation citation(RuleBasis basis) {
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        basis.number() == null ? basis.source() : basis.number(),
        basis.locator() + ", " + basis.source(),
        basis.gist(),
        null,
        basis.from(),
        basis.to());
  }

  private static Citation citation(Procedure procedure, Requirement row) {
    var source = row.row().source();
    return new Citation(
        "",
        Citation.Kind.PROCEDURE,
        procedure.code(),
        "Thành phần hồ sơ, mục " + row.place(),
        row.row().text(),
        source.url() == null ? procedure.heading().page() : source.url(),
        source.from(),
        source.to());
  }

  private static Citation citation(Procedure procedure, String sentence) {
    return new Citation(
        "",
        Citation.Kind.PROCEDURE,
        procedure.code(),
        "Trình tự thực hiện",
        sentence,
        procedure.heading().page(),
        null,
        null);
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
        || found.rule().isPresent()) {
      return List.of();
    }
    var choices = found.conditions().stream().limit(4).map(VerdictWords::shown).toList();
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
