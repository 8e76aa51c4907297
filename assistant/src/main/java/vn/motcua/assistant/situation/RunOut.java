package vn.motcua.assistant.situation;

import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells a paper that has run out from one that is about to, and the lines that speak of the one.
public final class RunOut {

  /// Looked for in folded words, as those below.
  private static final Pattern TOLD =
      Pattern.compile("\\b(?:het han|qua han|het hieu luc|qua thoi han)\\b");

  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(?:sap|gan|chua|truoc|khong|con) (?:\\S+ ){0,4}?(?:het han|qua han|het hieu luc)\\b"
              + "|\\b(?:toi|den) (?:ngay|luc|khi) het han\\b");

  /// Since when, or what is only asked then; else it may be about to run out: "đổi thẻ hết hạn".
  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\b(?:qua han|qua thoi han|(?:da|bi) het han|het han (?:roi|lau)|(?:thi|sat hach) lai)\\b"
              + "|\\bhet han (?:(?:su dung|duoc|da|hon|gan|may|ca|tu|tu hom|tu thang|khoang|chung) )*(?:\\d+|nua|thang|nam|tuan)\\b");

  private static final Pattern IN_LINE =
      Pattern.compile("\\b(?<!sap )(?<!gan )(?:qua han|qua thoi han|da het han)\\b");

  private RunOut() {}

  /// Whether `message` tells that something has run out.
  public static boolean isToldIn(String message) {
    var words = folded(message);
    return TOLD.matcher(words).find() && !NOT_YET.matcher(words).find();
  }

  /// The same where it is past all doubt.
  public static boolean isCertainIn(String message) {
    return isToldIn(message) && CERTAIN.matcher(folded(message)).find();
  }

  /// Whether `line` of a record speaks of what has run out.
  public static boolean isSpokenOfIn(String line) {
    return IN_LINE.matcher(folded(line)).find();
  }

  private static String folded(String text) {
    return VietnameseText.fold(VietnameseText.normal(text));
  }
}
