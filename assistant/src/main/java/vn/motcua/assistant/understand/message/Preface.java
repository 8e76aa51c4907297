package vn.motcua.assistant.understand.message;

import java.util.regex.Pattern;

/// Takes off the words by which somebody only says that they go on asking: "thôi cho hỏi", "à mà cho em
/// hỏi thêm". They name nothing and change no matter; "thôi hỏi chuyện khác" does.
public final class Preface {

  private static final String WHO = "(?:(?:tôi|tui|em|mình|con|cháu|toi|minh|chau) )?";

  private static final String SIGH =
      "(?:(?:à|ờ|ừ|ủa|dạ|vâng|ok|thôi|mà|vậy|thế|rồi|nhân tiện|tiện thể|sẵn tiện|sẵn|a|o|u|da|thoi|ma|vay|the"
          + "|roi|nhan tien|tien the|san tien)[ ,.!]+)*";

  private static final String MORE =
      "(?:thêm|lại|nữa|chút|tí|tý|xíu|một chút|một câu|câu nữa|them|lai|nua|chut|ti|xiu|mot chut)";

  /// Whose opinion or hand is asked for is a matter of its own.
  private static final String NO_OTHER =
      "(?!ý kiến|vợ|cưới|ai |y kien|cuoi )" + "(?!(?:\\p{L}+ ){0,3}?(?:khác|khac)(?!\\p{L}))";

  private static final Pattern ASKS_ON =
      Pattern.compile(
          "(?iu)^"
              + SIGH
              + WHO
              + "(?:(?:cho|xin|muốn|cần|muon|can) (?:phép )?"
              + WHO
              + "(?:hỏi|hoi)(?: "
              + MORE
              + ")*|(?:hỏi|hoi)(?: "
              + MORE
              + ")+)(?: (?:là|rằng|về|la|rang|ve))?[ ,:.]+"
              + NO_OTHER
              + "(?=[\\p{L}\\d])");

  private Preface() {}

  /// `text` without them.
  public static String without(String text) {
    return ASKS_ON.matcher(text).replaceFirst("");
  }
}
