package vn.motcua.assistant.verdict.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.rule.VerdictKind;

/// Finds what the steps of a procedure say of a paper that no row lists: some pages only tell there
/// what has to be shown at the counter.
///
/// @param evidence the kinds of paper
public record StepJudge(EvidenceTypes evidence) {

  private static final Pattern SENTENCE = Pattern.compile("[.;]\\s|\\n");

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<!không )(?<!không phải )(?<!không cần )(?<!không yêu cầu )"
              + "(?:xuất trình|phải nộp|nộp kèm|gửi kèm|kèm theo|mang theo)(?![\\p{L}])");

  private static final Pattern SHOWN =
      Pattern.compile("(?<!không )(?<!không phải )(?<!không cần )xuất trình(?![\\p{L}])");

  /// The papers that are shown stand so near behind the verb.
  private static final int NEAR = 80;

  /// Somebody else, or some case, is meant.
  private static final Pattern IN_CASE =
      Pattern.compile("trường hợp|nếu|khi |đối với|ủy quyền|đại diện");

  /// That the paper is shown at the counter, where a step says so in every case.
  public Optional<Finding> judge(Case asked) {
    var atCounter =
        asked.channel() == FilingChannel.Kind.IN_PERSON
            && (asked.form() == Form.UNSTATED || asked.form() == Form.ORIGINAL);
    return !atCounter
        ? Optional.empty()
        : asked.type().stream()
            .flatMap(type -> sentences(asked).filter(sentence -> shows(sentence, type)))
            .findFirst()
            .map(StepJudge::shown);
  }

  private static Finding shown(String sentence) {
    return new Finding(
            VerdictKind.PRESENT_ONLY, Why.SAID_BY_ROW, null, List.of(), "row.shown", List.of())
        .saidIn(sentence);
  }

  private boolean shows(String sentence, EvidenceType type) {
    var text = VietnameseText.normal(sentence);
    var verb = SHOWN.matcher(text);
    return verb.find()
        && !IN_CASE.matcher(text).find()
        && evidence.inNormal(text).stream()
            .filter(named -> named.start() >= verb.end() && named.start() <= verb.end() + NEAR)
            .anyMatch(named -> evidence.isA(type, named.type().id()));
  }

  /// Whether a step asks for a paper of `type`, if only in some case.
  boolean mayAsk(Case asked, EvidenceType type) {
    return sentences(asked).anyMatch(sentence -> mayAsk(VietnameseText.normal(sentence), type));
  }

  private boolean mayAsk(String text, EvidenceType type) {
    var verb = ASKS.matcher(text);
    return verb.find()
        && evidence.inNormal(text).stream()
            .filter(named -> named.start() >= verb.end())
            .anyMatch(named -> evidence.isA(type, named.type().id()));
  }

  private static Stream<String> sentences(Case asked) {
    return asked.procedure().stream()
        .flatMap(procedure -> procedure.statements().stream())
        .filter(statement -> statement.kind() == Statement.Kind.STEP)
        .flatMap(statement -> SENTENCE.splitAsStream(statement.text()));
  }
}
