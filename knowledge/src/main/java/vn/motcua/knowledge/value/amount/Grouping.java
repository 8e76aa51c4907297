package vn.motcua.knowledge.value.amount;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Digits in groups of three.
final class Grouping {

  private static final Pattern WHOLE =
      Pattern.compile(
          "[0-9]{1,18}|[0-9]{1,3}(?:\\.[0-9]{3}){1,5}|[0-9]{1,3}(?:,[0-9]{3}){1,5}"
              + "|[0-9]{1,3}(?: [0-9]{3}){1,5}");
  private static final int GROUP = 3;

  private Grouping() {}

  /// Whether `text` is a whole number, its groups divided by nothing or always by the same sign.
  static boolean isWhole(String text) {
    return WHOLE.matcher(text).matches();
  }

  static OptionalLong whole(String text) {
    return OptionalLong.of(Long.parseLong(text.replaceAll("[., ]", "")));
  }

  /// `5000000` as `5.000.000`.
  static String grouped(long number) {
    var digits = new StringBuilder().append(number);
    for (var at = digits.length() - GROUP; at > 0; at -= GROUP) {
      digits.insert(at, '.');
    }
    return digits.toString();
  }
}
