package vn.motcua.assistant.verdict;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.knowledge.evidence.AskedPaper;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.requirement.Dossier;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.requirement.RequirementReader;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.DocumentRule.Filer;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Says of a paper whether it is due. Read [#of(VerdictQuestion, Language)] first.
public final class Verdicts {

  /// What is said of a paper without its procedure: that nobody hands it in.
  private static final Set<VerdictKind> FREE =
      Set.of(VerdictKind.NOT_REQUIRED, VerdictKind.REPLACED_BY_DATA);

  private static final Pattern ADMISSION = Pattern.compile("(?iu)xin việc|xin học|nhập học");

  private static final Pattern HAD_BEFORE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?<!(?:vợ|chồng|chủ|nhà|nơi|xã|tên) )cũ|đã (?:được )?cấp|trước đây|hồi trước)(?![\\p{L}])");

  private final EvidenceTypes evidence;
  private final Rules rules;
  private final Supplier<RuleStanding> standing;
  private final CircumstanceReader reader = new CircumstanceReader();
  private final RequirementReader requirements;
  private final NamedProcedure procedures;
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();
  private final Conditions conditions = new Conditions(reader);
  private final Judge judge;

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
    this.judge = new Judge(byRule, new RowJudge(conditions, evidence, byRule), evidence);
  }

  /// What is said of the paper that `question` asks about.
  ///
  /// @param language of the fixed phrases
  public Verdict of(VerdictQuestion question, Language language) {
    return Remembered.during(
        () -> answer(question, procedures.find(question.procedure(), question.day()), language));
  }

  /// What is said of the paper for the procedure that is meant of those that the words around it
  /// found.
  ///
  /// @param found those procedures, best first
  /// @param language of the fixed phrases
  public Verdict of(VerdictQuestion question, List<Hit> found, Language language) {
    return Remembered.during(
        () -> answer(question, procedures.among(found, said(question), question.day()), language));
  }

  private static String said(VerdictQuestion question) {
    return String.join(" ", question.circumstances().said());
  }

  private Verdict answer(VerdictQuestion question, NamedProcedure.Result named, Language language) {
    var read = evidence.read(question.paper());
    var form = Optional.ofNullable(question.form()).or(read::form).orElse(Form.UNSTATED);
    var paper =
        new Verdict.Paper(
            question.paper(), read.type().filter(type -> !type.isUnnamed()).orElse(null), form);
    var words = new VerdictWords(language, question);
    if (question.circumstances().privateDemander() || isPrivate(question.procedure())) {
      return words.unknown(Why.PRIVATE_DEMANDER, null, paper, List.of());
    }
    if (!named.isSure() && isOfPrivate(question.procedure())) {
      return words.unknown(Why.PRIVATE_DEMANDER, null, paper, List.of());
    }
    return switch (named) {
      case NamedProcedure.Unclear(var options, var equals) ->
          ofEach(question, equals, read, paper, words)
              .orElseGet(() -> words.unknown(Why.PROCEDURE_UNCLEAR, null, paper, options));
      case NamedProcedure.None() ->
          paper.type().isEmpty()
              ? words.unknown(Why.PAPER_UNCLEAR, null, paper, names(read.candidates()))
              : judged(question, null, read, paper, words);
      case NamedProcedure.Found(var procedure, var surely, var near) -> {
        var verdict = judged(question, procedure, read, paper, words);
        yield mayBeAnother(verdict, question)
                && (!surely
                    || near.stream()
                        .map(other -> judged(question, other, read, paper, words))
                        .anyMatch(other -> differs(other, verdict)))
            ? words.unknown(Why.PROCEDURE_UNCLEAR, null, paper, options(procedure, near))
            : verdict;
      }
    };
  }

  /// What holds for whatever procedure, where each of those that may be meant says the same.
  private Optional<Verdict> ofEach(
      VerdictQuestion question,
      List<Procedure> equals,
      AskedPaper read,
      Verdict.Paper paper,
      VerdictWords words) {
    if (equals.isEmpty()) {
      return Optional.empty();
    }
    var general = judged(question, null, read, paper, words);
    return FREE.contains(general.kind())
            && equals.stream()
                .map(each -> judged(question, each, read, paper, words))
                .allMatch(each -> each.kind() == general.kind())
        ? Optional.of(general)
        : Optional.empty();
  }

  /// Whether it says something else: of whom nobody knows which procedure they mean, a dossier that
  /// is not known as a whole frees nobody.
  private static boolean differs(Verdict other, Verdict verdict) {
    return other.kind() != verdict.kind();
  }

  private static List<String> options(Procedure procedure, List<Procedure> near) {
    return Stream.concat(Stream.of(procedure), near.stream()).map(NamedProcedure::option).toList();
  }

  /// Whether another procedure than the one that was found may well want the paper: that it lists it
  /// not, or that data stand for a paper that somebody had before, is true of this one alone.
  private static boolean mayBeAnother(Verdict verdict, VerdictQuestion question) {
    return verdict.why() == Why.NOT_LISTED
        || (verdict.kind() == VerdictKind.REPLACED_BY_DATA
            && HAD_BEFORE.matcher(question.paper()).find());
  }

  /// Whether what was named as the procedure is an errand at a private school or a firm, which rules
  /// do not bind. Other words on banks and firms may well name a procedure of the state.
  private boolean isPrivate(@Nullable String procedure) {
    return procedure != null
        && ADMISSION.matcher(procedure).find()
        && reader.read(List.of(procedure)).privateDemander();
  }

  /// Whether what was named, and is no procedure for certain, is an errand at whom rules on offices
  /// do not bind.
  private boolean isOfPrivate(@Nullable String procedure) {
    return procedure != null && reader.read(List.of(procedure)).privateDemander();
  }

  /// What is said of a kind of paper, in no form in particular, for a procedure that is known.
  public Verdict of(
      VerdictQuestion question, Procedure procedure, EvidenceType type, Language language) {
    var paper = new Verdict.Paper(question.paper(), type, Form.UNSTATED);
    var read = new AskedPaper(type.name(), type.name(), null, List.of());
    var words = new VerdictWords(language, question);
    return Remembered.during(() -> judged(question, procedure, read, paper, words));
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

  private Verdict judged(
      VerdictQuestion question,
      @Nullable Procedure procedure,
      AskedPaper read,
      Verdict.Paper paper,
      VerdictWords words) {
    var dossier = procedure == null ? null : dossier(procedure);
    var known = question.circumstances().with(reader.read(List.of(question.paper())));
    var asked =
        new Case(
            procedure,
            dossier,
            read.words(),
            paper.found(),
            kinds(read.candidates()),
            paper.form(),
            known,
            question.day());
    var found = judge.judge(asked);
    if (paper.type().isEmpty() && found.rows().isEmpty()) {
      return ofAll(kinds(read.candidates()))
          .map(wide -> new Verdict.Paper(paper.asked(), wide, paper.form()))
          .map(wide -> judged(question, procedure, read, wide, words))
          .filter(verdict -> verdict.kind() != VerdictKind.UNKNOWN)
          .orElseGet(
              () -> words.unknown(Why.PAPER_UNCLEAR, procedure, paper, names(read.candidates())));
    }
    if (known.filer().isEmpty() && !tellsWhoFiles(found)) {
      var byFiler = byFiler(asked);
      if (byFiler.values().stream().distinct().count() > 1) {
        return words.dependsOnFiler(asked, paper, found, byFiler);
      }
    }
    var otherwise =
        known.channel().isPresent()
            ? Map.<FilingChannel.Kind, VerdictKind>of()
            : otherwise(asked, found);
    return words.verdict(asked, paper, found, otherwise);
  }

  /// Whether the row says itself that it is for who sends somebody: that tells more than a table of
  /// who files.
  private static boolean tellsWhoFiles(Finding found) {
    return found.why() == Why.SAID_BY_ROW
        && found.kind() == VerdictKind.CONDITIONAL
        && !found.conditions().isEmpty()
        && found.conditions().stream().allMatch(Conditions::isOfSending);
  }

  /// The kind that all of several belong to: what is said of it is true whichever of them is meant.
  private Optional<EvidenceType> ofAll(List<EvidenceType> kinds) {
    return kinds.size() < 2
        ? Optional.empty()
        : Stream.concat(
                kinds.stream(),
                kinds.getFirst().wider().stream().flatMap(id -> evidence.find(id).stream()))
            .filter(wide -> kinds.stream().allMatch(kind -> evidence.isA(kind, wide.id())))
            .filter(wide -> !wide.isUnnamed())
            .findFirst();
  }

  /// The verdict for each filer, where rules tell them apart.
  private Map<Filer, VerdictKind> byFiler(Case asked) {
    var kinds = new EnumMap<Filer, VerdictKind>(Filer.class);
    for (var filer : Filer.values()) {
      var with = asked.by(asked.circumstances().by(filer));
      kinds.put(filer, judge.judge(with).kind());
    }
    return kinds;
  }

  /// The ways of filing for which the verdict is another, with that verdict.
  private Map<FilingChannel.Kind, VerdictKind> otherwise(Case asked, Finding found) {
    var others = new EnumMap<FilingChannel.Kind, VerdictKind>(FilingChannel.Kind.class);
    for (var channel : FilingChannel.Kind.values()) {
      var kind = judge.judge(asked.by(channel)).kind();
      if (kind != found.kind() && kind != VerdictKind.UNKNOWN) {
        others.put(channel, kind);
      }
    }
    return others;
  }

  private static List<EvidenceType> kinds(List<AskedPaper.Candidate> found) {
    return found.stream()
        .map(AskedPaper.Candidate::type)
        .filter(type -> !type.isUnnamed())
        .toList();
  }

  private static List<String> names(List<AskedPaper.Candidate> found) {
    return found.stream().limit(4).map(candidate -> candidate.type().name()).toList();
  }
}
