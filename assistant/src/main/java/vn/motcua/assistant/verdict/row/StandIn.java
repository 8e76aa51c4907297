package vn.motcua.assistant.verdict.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.requirement.Requirement;

/// Tells of rows of which one serves who does not have the paper of the other: "giấy chứng sinh, khi
/// con chưa có giấy khai sinh". Together they are a set of which one suffices.
///
/// @param matching finds the papers that rows take
public record StandIn(MatchingRows matching) {

  /// A condition that says no more than that a paper is not there.
  private static final Pattern LACKS =
      Pattern.compile(
          "^(?:chỉ )?(?:khi|nếu|trong trường hợp|trường hợp) (?:\\p{L}+ ){0,2}?(?:chưa|không) (?:có|còn|được cấp)"
              + "(?: bản sao| bản chính| được)? (?<paper>(?!.*(?: mà | và | nhưng | để )).{6,60})$");

  /// A condition that says no more than that the paper of the row itself is there.
  private static final Pattern HAS =
      Pattern.compile(
          "^(?:chỉ )?(?:khi|nếu) (?:vẫn )?còn(?: giữ)? (?:giấy|thẻ|sổ)(?: tờ)?(?: này| đó| cũ)*$");

  /// Whether `row`, whose condition is `condition`, is one of a set of which one row suffices.
  public boolean isOneOfSet(Requirement row, String condition, Case asked) {
    return standsIn(row, asked)
        || (HAS.matcher(VietnameseText.normal(condition)).matches() && isReplaceable(row, asked));
  }

  /// Whether another row of the dossier takes the paper for whose lack `row` is there.
  private boolean standsIn(Requirement row, Case asked) {
    return lacked(row)
        .filter(paper -> others(row, asked).anyMatch(other -> isOf(other, paper)))
        .isPresent();
  }

  /// Whether another row of the dossier serves who does not have the paper of `row`.
  private boolean isReplaceable(Requirement row, Case asked) {
    return others(row, asked)
        .anyMatch(other -> lacked(other).filter(paper -> isOf(row, paper)).isPresent());
  }

  private static Stream<Requirement> others(Requirement row, Case asked) {
    return asked.dossier().stream()
        .flatMap(dossier -> dossier.requirements().stream())
        .filter(other -> other.place() != row.place() && other.action() != Action.NOTE)
        .filter(other -> other.group().equals(row.group()) || other.group().isBlank());
  }

  private static Optional<String> lacked(Requirement row) {
    return row.condition()
        .map(VietnameseText::normal)
        .map(LACKS::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group("paper"));
  }

  /// Whether `row` takes the paper that is named so, or begins with that name.
  private boolean isOf(Requirement row, String paper) {
    var text = VietnameseText.normal(row.row().text()).replaceFirst("^bản (?:sao|chính) ", "");
    return text.startsWith(paper) || matching.named(paper).stream().anyMatch(row::takes);
  }
}
