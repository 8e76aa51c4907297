package vn.motcua.assistant.verdict;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.judge.Judge;
import vn.motcua.assistant.verdict.reason.VerdictWords;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.AskedPaper;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.requirement.Dossier;
import vn.motcua.knowledge.rule.DocumentRule.Filer;
import vn.motcua.knowledge.rule.VerdictKind;

/// Answers a question on a paper: which paper and which procedure are meant, whom rules bind, and on
/// what the answer depends. Whether the paper is due is for the [Judge] to say.
///
/// @param evidence the kinds of paper
/// @param reader reads a person's case
/// @param judge decides on one paper
/// @param dossiers what the rows of a procedure ask for
record QuestionJudge(
    EvidenceTypes evidence,
    CircumstanceReader reader,
    Judge judge,
    Function<Procedure, Dossier> dossiers) {

  /// What is said of a paper without its procedure: that nobody hands it in.
  private static final Set<VerdictKind> FREE =
      Set.of(VerdictKind.NOT_REQUIRED, VerdictKind.REPLACED_BY_DATA);

  private static final Pattern ADMISSION = Pattern.compile("(?iu)xin việc|xin học|nhập học");

  private static final Pattern HAD_BEFORE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?<!(?:vợ|chồng|chủ|nhà|nơi|xã|tên) )cũ|đã (?:được )?cấp|trước đây|hồi trước)(?![\\p{L}])");

  /// Official words for a paper may go on to say who need not bring it: that tells of nobody's case.
  private static final Pattern EXCEPTION =
      Pattern.compile("(?iu)[ ,;(]+(?:ngoại trừ|trừ) (?:các )?trường hợp .*");

  /// What is said of the paper for the procedure that was named.
  Verdict answer(VerdictQuestion question, NamedProcedure.Result named, Language language) {
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
  Verdict of(VerdictQuestion question, Procedure procedure, EvidenceType type, Language language) {
    var paper = new Verdict.Paper(question.paper(), type, Form.UNSTATED);
    var read = new AskedPaper(type.name(), type.name(), null, List.of());
    return judged(question, procedure, read, paper, new VerdictWords(language, question));
  }

  private Verdict judged(
      VerdictQuestion question,
      @Nullable Procedure procedure,
      AskedPaper read,
      Verdict.Paper paper,
      VerdictWords words) {
    var dossier = procedure == null ? null : dossiers.apply(procedure);
    var known =
        question.circumstances().with(reader.read(List.of(withoutException(question.paper()))));
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
    if (known.filer().isEmpty() && known.kin().isEmpty() && !tellsWhoFiles(found)) {
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

  private static String withoutException(String paper) {
    return EXCEPTION.matcher(paper).replaceFirst("");
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
