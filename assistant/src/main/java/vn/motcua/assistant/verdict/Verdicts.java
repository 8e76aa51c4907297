package vn.motcua.assistant.verdict;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.verdict.judge.Cases;
import vn.motcua.assistant.verdict.judge.Judge;
import vn.motcua.assistant.verdict.judge.RowJudge;
import vn.motcua.assistant.verdict.rule.RuleJudge;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.AskedPaper;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.requirement.Dossier;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.requirement.RequirementReader;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Says of a paper whether it is due. Read [#of(VerdictQuestion, Language)] first.
public final class Verdicts {

  private final EvidenceTypes evidence;
  private final Rules rules;
  private final Supplier<RuleStanding> standing;
  private final CircumstanceReader reader = new CircumstanceReader();
  private final RequirementReader requirements;
  private final NamedProcedure procedures;
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();
  private final Conditions conditions = new Conditions(reader);
  private final QuestionJudge answers;

  /// @param catalogue where procedures are looked up
  /// @param evidence the kinds of paper
  /// @param rules the rules that are known
  /// @param standing what the installation says of the rules, asked anew each time
  public Verdicts(
      Catalogue catalogue, EvidenceTypes evidence, Rules rules, Supplier<RuleStanding> standing) {
    this.evidence = evidence;
    this.rules = rules;
    this.standing = standing;
    this.requirements = new RequirementReader(evidence);
    this.procedures = new NamedProcedure(catalogue);
    var byRule = new RuleJudge(rules, evidence, standing);
    var judge = new Judge(byRule, new RowJudge(conditions, evidence, byRule), evidence);
    this.answers = new QuestionJudge(evidence, reader, judge, this::dossier);
  }

  /// What is said of the paper that `question` asks about.
  ///
  /// @param language of the fixed phrases
  public Verdict of(VerdictQuestion question, Language language) {
    return Remembered.during(() ->
        answers.answer(question, procedures.find(question.procedure(), question.day()), language));
  }

  /// What is said of the paper for the procedure that is meant of those that the words around it
  /// found.
  ///
  /// @param found those procedures, best first
  /// @param language of the fixed phrases
  public Verdict of(VerdictQuestion question, List<Hit> found, Language language) {
    return Remembered.during(() ->
        answers.answer(
            question, procedures.among(found, said(question), question.day()), language));
  }

  private static String said(VerdictQuestion question) {
    return String.join(" ", question.circumstances().said());
  }

  /// What is said of a kind of paper, in no form in particular, for a procedure that is known.
  public Verdict of(
      VerdictQuestion question, Procedure procedure, EvidenceType type, Language language) {
    return Remembered.during(() -> answers.of(question, procedure, type, language));
  }

  /// Holds `papers` against what `procedure` asks for.
  public CheckedDossier check(
      Procedure procedure,
      List<String> papers,
      Circumstances circumstances,
      LocalDate day,
      Language language) {
    return check(procedure, papers, Set.of(), circumstances, day, language);
  }

  /// Holds `papers` and the rows of `ticked` against what `procedure` asks for.
  ///
  /// @param ticked places of rows of the dossier, from 1, whose papers are there
  public CheckedDossier check(
      Procedure procedure,
      List<String> papers,
      Set<Integer> ticked,
      Circumstances circumstances,
      LocalDate day,
      Language language) {
    var check = new DossierCheck(this, procedure, ticked, circumstances, day, language);
    return Remembered.during(() -> check.check(papers));
  }

  /// The rows of the dossier of `procedure` that ask for a paper, as they were read.
  public List<Requirement> rows(Procedure procedure) {
    return dossier(procedure).requirements().stream()
        .filter(row -> row.action() != EvidenceRequirement.Action.NOTE)
        .toList();
  }

  /// The procedure that is named, by code or in words, as it is on `day`; empty where that is not
  /// clear.
  public Optional<Procedure> procedure(String named, LocalDate day) {
    return procedures.find(named, day) instanceof NamedProcedure.Found(var found, _, _)
        ? Optional.of(found)
        : Optional.empty();
  }

  /// The rules in force that take papers out of this procedure by name: what is often demanded
  /// there all the same.
  public List<DocumentRule> barred(Procedure procedure, LocalDate day) {
    return rules
        .inForceOn(day, procedure.code())
        .filter(rule -> rule.kind() == DocumentRule.Kind.PAPER)
        .filter(
            rule -> rule.verdict() == VerdictKind.NOT_REQUIRED && rule.scope().onlyIf().isEmpty())
        .filter(rule -> standing.get().uses(rule) && standing.get().mayFree(rule, day))
        .toList();
  }

  /// What the rules in force on `day` say of a place in the law that they rest on, each clause once;
  /// empty where none rests on it.
  public List<RuleBasis> said(LegalReference reference, LocalDate day) {
    var number = RegulationKey.of(String.valueOf(reference.number())).orElse(null);
    var article = reference.article();
    if (number == null || article == null || !number.value().contains("/")) {
      return List.of();
    }
    var place = Pattern.compile("Điều " + Pattern.quote(article) + "(?!\\d)");
    return rules
        .inForceOn(day)
        .flatMap(rule -> rule.basis().stream())
        .filter(basis -> basis.checked() == RuleBasis.Checked.SUPPORTS && basis.inForceOn(day))
        .filter(basis ->
            Optional.ofNullable(basis.number())
                .flatMap(RegulationKey::of)
                .filter(number::equals)
                .isPresent())
        .filter(basis -> place.matcher(basis.locator()).find())
        .collect(
            Collectors.toMap(
                RuleBasis::locator, basis -> basis, (one, other) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /// What reads a person's case.
  public CircumstanceReader circumstances() {
    return reader;
  }

  /// The kinds of paper that are known.
  public EvidenceTypes evidence() {
    return evidence;
  }

  /// Whether the dossier of `procedure` is known as a whole.
  public boolean knowsWhole(Procedure procedure) {
    return dossier(procedure).complete();
  }

  /// How the case of `known` stands to a row of the dossier of `procedure`.
  public RowCase caseOf(Procedure procedure, Requirement row, Circumstances known, LocalDate day) {
    var dossier = dossier(procedure);
    var asked = new Case(procedure, dossier, "", null, List.of(), Form.UNSTATED, known, day);
    var cases = Remembered.during(() -> Cases.of(asked, conditions));
    if (!cases.isOfCase(row)) {
      return RowCase.ANY;
    }
    if (cases.chosen().size() == 1) {
      return cases.isChosen(row) ? RowCase.CHOSEN : RowCase.OTHER;
    }
    var alike =
        dossier.requirements().stream()
            .filter(other -> other.condition().isEmpty() && other.papers().equals(row.papers()))
            .toList();
    return !row.papers().isEmpty() && cases.coverAll(alike) ? RowCase.ANY : RowCase.OPEN;
  }

  /// The paper in `words`.
  AskedPaper read(String words) {
    return evidence.read(words);
  }

  /// What the rows of `procedure` ask for.
  Dossier dossier(Procedure procedure) {
    var known = last.get();
    if (known != null && known.procedure().equals(procedure)) {
      return known.dossier();
    }
    var dossier = requirements.read(procedure);
    last.set(new Read(procedure, dossier));
    return dossier;
  }

  /// A dossier that was read. Whoever asks about one paper mostly asks about the next.
  private record Read(Procedure procedure, Dossier dossier) {}

  /// Whether a paper of `type` serves `row`.
  boolean serves(EvidenceType type, Requirement row) {
    return row.papers().stream().anyMatch(paper -> evidence.isA(type, paper.id()));
  }

  /// Whether the condition that `row` itself states holds on what is known. Without one it does.
  Conditions.Answer applies(Requirement row, Procedure procedure, Circumstances known) {
    return row.condition()
        .map(condition -> conditions.due(condition, known, procedure.name()))
        .orElse(Conditions.Answer.YES);
  }
}
