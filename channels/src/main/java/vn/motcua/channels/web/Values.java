package vn.motcua.channels.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// Reads single values of requests; what is wrong is refused with the name of its field.
public final class Values {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private Values() {}

  /// The constant that the wire writes in lower case.
  ///
  /// @param field whose value it is, for the refusal
  public static <E extends Enum<E>> E constant(String field, String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> Refused.field(Problem.UNKNOWN_VALUE, field, words(type)));
  }

  /// A constant as the wire writes it.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Values::word)
        .collect(Collectors.joining("|"));
  }

  /// A day, `2026-11-22`, of this century or its neighbours.
  ///
  /// @param field whose value it is, for the refusal
  public static LocalDate date(String field, String word) {
    try {
      var date = LocalDate.parse(word);
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeParseException _) {
      // refused below, like a date in a year that nobody asks about
    }
    throw Refused.field(Problem.BAD_DATE, field, "YYYY-MM-DD");
  }

  static int integer(String field, String word, int least, int most) {
    try {
      var number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // refused below, like a number out of range
    }
    throw Refused.field(Problem.OUT_OF_RANGE, field, least + ".." + most);
  }

  static boolean truth(String field, String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Refused.field(Problem.UNKNOWN_VALUE, field, "true|false");
    };
  }
}
