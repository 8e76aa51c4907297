package vn.motcua.assistant.compose;

import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Knows questions on whether something is so, or what then.
final class Whether {

  private static final String NOT =
      "\\b(?:khong|ko|k|hong|hok|hem|chua|kg)\\s*(?:a|vay|nhi|ta|the|nua|ha|em|anh|chi|ad)?\\s*";

  /// Looked for in folded words, as those below.
  private static final Pattern ASKED =
      Pattern.compile(
          "\\bthi (?:sao|lam sao|the nao)\\b|\\bco (?:can|phai|bi|duoc|nen|bat buoc)\\b"
              + "|\\b(?:khong|chua|ko|hong) (?:co|con)\\b.{2,60}\\bthi\\b"
              + "|\\bduoc (?:khong|ko|k|hong|chua)\\b|\\bai (?:ky|di|nop|dung ten)\\b"
              + "|\\bhay (?:phai|co the|duoc|de|la phai)\\b");

  private static final Pattern ENDING = Pattern.compile(NOT + "[?.!]*\\s*$");

  private static final Pattern WITHIN = Pattern.compile(NOT + "[,.;?!]");

  private Whether() {}

  /// Whether `question` is one.
  static boolean isAsked(String question) {
    return isAskedAtLast(question) || WITHIN.matcher(folded(question)).find();
  }

  /// Whether it is one, and asks nothing after.
  static boolean isAskedAtLast(String question) {
    var words = folded(question);
    return ASKED.matcher(words).find() || ENDING.matcher(words).find();
  }

  private static String folded(String question) {
    return VietnameseText.fold(VietnameseText.normal(question));
  }
}
