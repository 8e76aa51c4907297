package vn.motcua.assistant.verdict.row;

import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// A paper that somebody only calls the old one: which it is tells the procedure that gives it anew.
public final class OldPaper {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:cái |cuốn |quyển |tờ |tấm )?(?:bằng|thẻ|sổ|giấy|giấy phép|giấy chứng nhận|hộ chiếu|cuốn|quyển|biển(?: số)?)"
              + "(?: lái(?: xe)?)? cũ");

  private static final Pattern OF = Pattern.compile("(?<!\\p{L})(?:cũ|đã (?:được )?cấp)(?!\\p{L})");

  private OldPaper() {}

  /// Whether `words` name no more than that.
  public static boolean isNamed(String words) {
    return NAMED.matcher(VietnameseText.normal(words)).matches();
  }

  /// Whether a row of this name asks for such a paper.
  static boolean isOf(String label) {
    return OF.matcher(VietnameseText.normal(label)).find();
  }
}
