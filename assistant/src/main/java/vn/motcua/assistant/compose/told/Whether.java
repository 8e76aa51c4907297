package vn.motcua.assistant.compose.told;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Knows questions on whether something is so, or what then.
public final class Whether {

  private static final String NOT =
      "\\b(?:khong|ko|k|hong|hok|hem|chua|kg)\\s*(?:a|vay|nhi|ta|the|nua|ha|em|anh|chi|ad)?\\s*";

  /// Looked for in folded words, as those below.
  private static final Pattern ASKED =
      Pattern.compile(
          "\\bthi (?:sao|lam sao|the nao)\\b|\\bco (?:can|phai|bi|duoc|nen|bat buoc)\\b"
              + "|\\b(?:khong|chua|ko|hong) (?:co|con)\\b.{2,60}\\bthi\\b"
              + "|\\bduoc (?:khong|ko|k|hong|chua)\\b|\\bai (?:ky|di|nop|dung ten)\\b"
              + "|\\bhay (?:phai|co the|duoc|de|la phai)\\b");

  /// The same as it is spelt with marks: "có căn cước" is no "có cần".
  private static final Pattern SPELT =
      Pattern.compile(
          "(?iu)thì (?:sao|làm sao|thế nào)|có (?:cần|phải|bị|được|nên|bắt buộc)"
              + "|(?:không|chưa|ko|hông|hổng) (?:có|còn)(?!\\p{L}).+|(?:được|đc) (?:không|ko|k|hông|hong|chưa)"
              + "|ai (?:ký|đi|nộp|đứng tên)|hay (?:phải|có thể|được|để|là phải)");

  private static final Pattern ENDING = Pattern.compile(NOT + "[?.!]*\\s*$");

  private static final Pattern WITHIN = Pattern.compile(NOT + "[,.;?!]");

  private static final Pattern WHAT_THEN =
      Pattern.compile("\\bthi (?:sao|lam sao|the nao|phai lam|lam gi)\\b");

  private Whether() {}

  /// Whether `question` is one.
  public static boolean isAsked(String question) {
    return isAskedAtLast(question) || WITHIN.matcher(folded(question)).find();
  }

  /// Whether it is one, and asks nothing after.
  public static boolean isAskedAtLast(String question) {
    var normal = VietnameseText.normal(question);
    var words = VietnameseText.fold(normal);
    return ASKED.matcher(words).results().anyMatch(found -> isSo(normal, words, found))
        || ENDING.matcher(words).find();
  }

  /// Whether it asks what then of something that is told before.
  public static boolean asksWhatThen(String question) {
    return WHAT_THEN.matcher(folded(question)).find();
  }

  /// Whether what was found in folded words is typed without marks, or with those that are meant.
  private static boolean isSo(String normal, String folded, MatchResult found) {
    if (normal.length() != folded.length()) {
      return true;
    }
    var typed = normal.substring(found.start(), found.end());
    return typed.equals(found.group()) || SPELT.matcher(typed).matches();
  }

  private static String folded(String question) {
    return VietnameseText.fold(VietnameseText.normal(question));
  }
}
