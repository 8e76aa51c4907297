package vn.motcua.knowledge.language;

import java.util.List;
import java.util.Locale;

/// Writes the numbers of chapters in Roman figures, as regulations do.
final class RomanNumber {

  private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX");
  private static final List<String> ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  private RomanNumber() {}

  /// `II` of `2` or `ii`; what is no number of a chapter stays as it is.
  static String of(String typed) {
    if (!typed.matches("\\d+")) {
      return typed.toUpperCase(Locale.ROOT);
    }
    var number = Integer.parseInt(typed);
    return number < 1 || number / 10 >= TENS.size()
        ? typed
        : TENS.get(number / 10) + ONES.get(number % 10);
  }
}
