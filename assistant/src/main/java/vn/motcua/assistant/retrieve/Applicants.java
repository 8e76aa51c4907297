package vn.motcua.assistant.retrieve;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a procedure is for organisations alone, by its name, and a message asks for people.
final class Applicants {

  private static final Pattern ORGANISATIONS =
      Pattern.compile("(?u)đối với (?:các |những )?(?:tổ chức|doanh nghiệp|công ty)(?!\\p{L})");

  private static final Pattern PEOPLE =
      Pattern.compile("(?u)(?<!\\p{L})(?:hộ gia đình|(?<!thu nhập )cá nhân|người dân)(?!\\p{L})");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:tổ chức|doanh nghiệp|công ty|cơ quan)(?! (?:nào|gì|có thẩm quyền|cấp)(?!\\p{L}))(?!\\p{L})");

  private Applicants() {}

  /// Whether both `name` and `message` name households or people, and the message no organisation.
  static boolean agree(String name, String message) {
    var asked = message.toLowerCase(Locale.ROOT);
    return PEOPLE.matcher(name.toLowerCase(Locale.ROOT)).find()
        && PEOPLE.matcher(asked).find()
        && !ORGANISATION.matcher(asked).find();
  }

  /// Whether `name` is for organisations alone and `message` names a household or a person instead.
  static boolean differ(String name, String message) {
    var named = name.toLowerCase(Locale.ROOT);
    var asked = message.toLowerCase(Locale.ROOT);
    return ORGANISATIONS.matcher(named).find()
        && !PEOPLE.matcher(named).find()
        && PEOPLE.matcher(asked).find()
        && !ORGANISATION.matcher(asked).find();
  }
}
