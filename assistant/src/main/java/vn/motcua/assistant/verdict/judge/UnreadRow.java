package vn.motcua.assistant.verdict.judge;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.row.MatchingRows;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.VerdictKind;

/// What a row says that was not made out as a whole. It frees nobody of the paper.
///
/// @param conditions tells whether a case is known
/// @param forms tells of copies and originals
record UnreadRow(Conditions conditions, DueForm forms) {

  private static final Pattern WAIVES =
      Pattern.compile(
          "không (phải|cần|yêu cầu|thu|bắt buộc)|miễn|thay (thế|bằng)|khai thác|tra cứu");
  private static final Pattern CHOICE = Pattern.compile("hoặc|một trong|một số");
  private static final Pattern ONE_OF =
      Pattern.compile("[^.;:]{0,60}(?:một|01|1) trong (?:số )?(?:các |những )?(?:loại )?giấy tờ");
  private static final Pattern CASE =
      Pattern.compile("trường hợp|nếu|khi |đối với|trừ |tùy|dành cho|có thể|như:");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("[.;]\\s|\\n");

  /// It asks for the paper where it begins with it and knows of no condition, or of one that holds;
  /// else its own words are the condition.
  Finding of(Requirement row, Case asked) {
    if (row.action() == Action.NOTE) {
      return Finding.unknown(Why.SOURCE_INCOMPLETE, List.of(row));
    }
    var text = VietnameseText.normal(row.row().text());
    var first = FIRST_SENTENCE.split(text, 2)[0];
    if (asked.form() == Form.CERTIFIED) {
      var uncertified = forms.uncertified(row, asked);
      if (uncertified.isPresent()) {
        return uncertified.get();
      }
    }
    if (WAIVES.matcher(text).find()) {
      return open(row);
    }
    var copy = forms.ofCopies(row, asked);
    if (copy.isPresent()) {
      return copy.get();
    }
    if (asks(row) && isOfKnownCase(row, asked)) {
      return DueForm.handedIn(row, asked);
    }
    if (isOneOf(first, row, asked)) {
      return Finding.row(VerdictKind.ALTERNATIVE, row, "row.choice", List.of());
    }
    if (CASE.matcher(first).find()) {
      return open(row);
    }
    if (CHOICE.matcher(first).find() && !isOfOnePaper(row)) {
      return asks(row) && row.isChoice() && row.condition().isEmpty()
          ? Finding.row(VerdictKind.ALTERNATIVE, row, "row.choice", List.of())
          : open(row);
    }
    return asked.type().isPresent() && !MatchingRows.beginsWithName(row, asked)
        ? open(row)
        : DueForm.handedIn(row, asked);
  }

  /// Whether the row begins by saying that one of several papers does, and this is one of them.
  private static boolean isOneOf(String first, Requirement row, Case asked) {
    return asks(row)
        && ONE_OF.matcher(first).lookingAt()
        && asked.type().filter(row::takes).isPresent();
  }

  private static Finding open(Requirement row) {
    return Finding.row(VerdictKind.CONDITIONAL, row, "row.unread", List.of(row.row().text()));
  }

  /// Whether the choice of words is not one of papers.
  private static boolean isOfOnePaper(Requirement row) {
    return asks(row) && row.papers().size() == 1 && !row.catchAll();
  }

  private static boolean asks(Requirement row) {
    return row.action() == Action.SUBMIT && row.waiver().isEmpty();
  }

  /// Whether the row names the paper under a condition that is known to hold.
  private boolean isOfKnownCase(Requirement row, Case asked) {
    return row.condition()
        .filter(condition -> conditions.isDue(condition, asked) == Conditions.Answer.YES)
        .isPresent();
  }
}
