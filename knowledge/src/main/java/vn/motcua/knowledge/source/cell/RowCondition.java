package vn.motcua.knowledge.source.cell;

import java.util.Optional;
import java.util.regex.Pattern;

/// The condition that a row names in its own words: only then is the paper due.
///
/// Read only where the condition governs the whole row: at its very beginning, or at its
/// end.
final class RowCondition {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LEAST_WORDS = 3;
  private static final String WHEN =
      "(?:(?:trong |đối với |riêng |với )?trường hợp|đối với|riêng đối với|nếu)(?!\\p{L})";
  private static final Pattern AT_START =
      Pattern.compile("^(?:[\\p{L}\\d]{1,2}[.)]\\s*)?(" + WHEN + ".*)", FLAGS);
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "(?:,? thì(?!\\p{L})|[:;]|\\.(?:\\s|$)|, (?:hồ sơ|phải|nộp|cần|bổ sung|người|tổ chức"
              + "|cá nhân)(?!\\p{L})).*");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\((" + WHEN + "[^()]*)\\)[\\s.;,]*$", FLAGS);
  private static final Pattern AT_END =
      Pattern.compile(
          "^[^;:.]*?(?<!\\p{L}|(?:thuộc|trừ|các|từng|những|một số|cho|và) )"
              + "((?:(?:trong |đối với )?trường hợp|nếu) [^;:.()]*)[\\s.;,]*$",
          FLAGS);

  private RowCondition() {}

  /// The condition of the row, in its words.
  static Optional<String> of(String row) {
    var start = AT_START.matcher(row);
    if (start.find()) {
      var words = CONSEQUENCE.matcher(start.group(1)).replaceFirst("").strip();
      return Optional.of(words).filter(condition -> condition.split(" ").length >= LEAST_WORDS);
    }
    return group(IN_BRACKETS, row).or(() -> group(AT_END, row));
  }

  private static Optional<String> group(Pattern pattern, String row) {
    var found = pattern.matcher(row);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }
}
