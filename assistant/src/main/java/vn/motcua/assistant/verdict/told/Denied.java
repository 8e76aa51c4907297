package vn.motcua.assistant.verdict.told;

import java.util.regex.Pattern;

/// What people say that they are not: "không phải người không quốc tịch", "không thuộc hộ nghèo".
final class Denied {

  private static final String NOT =
      "(?<!\\p{L})(?:không|chẳng|chả|chưa|đâu) (?:phải|thuộc)(?: là| diện| trường hợp)?(?!\\p{L})"
          + "(?! (?:nộp|làm|mang|đóng|trả|xin|có|đi)(?!\\p{L}))";

  private static final Pattern SOMEWHERE = Pattern.compile(NOT);

  private static final Pattern FIRST =
      Pattern.compile("^(?:(?:tôi|em|mình|cháu|con|chúng tôi|người đó) )?" + NOT);

  private Denied() {}

  /// Whether `words`, in the normal form of the language, deny what somebody is.
  static boolean isIn(String words) {
    return SOMEWHERE.matcher(words).find();
  }

  /// Whether they do nothing else: no clause follows that may say what is so.
  static boolean isAll(String words) {
    return FIRST.matcher(words).find() && words.chars().noneMatch(sign -> ",;.".indexOf(sign) >= 0);
  }
}
