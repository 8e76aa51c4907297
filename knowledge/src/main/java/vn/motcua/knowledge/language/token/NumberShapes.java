package vn.motcua.knowledge.language.token;

/// Where codes, dates and plain numbers end. Every `endOf…` that may not fit gives 0 where it does
/// not.
final class NumberShapes {

  private static final int YEAR = 4;
  private static final int CODE = 6;
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  private final Runs runs;

  NumberShapes(Runs runs) {
    this.runs = runs;
  }

  /// Of `1.250.000` or `3,5`, of which `digits` is the end of the first group.
  int endOfNumber(int digits) {
    var at = digits;
    while ((runs.at(at) == '.' || runs.at(at) == ',') && runs.isDigit(at + 1)) {
      at = runs.endOfDigits(at + 1);
    }
    return at;
  }

  /// Of `1.004222`.
  int endOfCode(int from, int digits) {
    if (digits - from > 2 || runs.at(digits) != '.') {
      return 0;
    }
    var end = runs.endOfDigits(digits + 1);
    return end - digits - 1 == CODE && !runs.isWord(end) ? end : 0;
  }

  /// Of `.000.00.00.H41` behind a code.
  int endOfSuffix(int code) {
    var at = code;
    while (runs.at(at) == '.'
        && (runs.isDigit(at + 1) || (runs.isWord(at + 1) && runs.isDigit(at + 2)))) {
      at = runs.endOfWord(at + 1);
    }
    return at;
  }

  /// Of `12/3/1998`, `12-3-1998`, `12.3.1998`, `1998-03-12`, `2/9`.
  int endOfDate(int from, int digits) {
    var sign = runs.at(digits);
    if (sign != '/' && sign != '-' && sign != '.') {
      return 0;
    }
    var second = runs.endOfDigits(digits + 1);
    if (digits - from == YEAR && sign == '-' && runs.at(second) == '-') {
      var day = runs.endOfDigits(second + 1);
      return isMonth(digits + 1, second) && isDay(second + 1, day) && ends(day) ? day : 0;
    }
    if (!isDay(from, digits) || !isMonth(digits + 1, second)) {
      return 0;
    }
    return runs.at(second) == sign ? endOfYear(second, sign) : endOfDayAndMonth(second, sign);
  }

  private int endOfYear(int second, char sign) {
    var end = runs.endOfDigits(second + 1);
    var size = end - second - 1;
    return (size == YEAR || (size == 2 && sign != '.')) && ends(end) ? end : 0;
  }

  private int endOfDayAndMonth(int second, char sign) {
    return sign == '/' && ends(second) ? second : 0;
  }

  /// Whether nothing goes on at `at` that would make more than a date of it.
  private boolean ends(int at) {
    var goesOn = runs.at(at) == '/' || runs.at(at) == '-';
    return !runs.isWord(at) && !(goesOn && runs.isWord(at + 1));
  }

  private boolean isDay(int from, int to) {
    return isBetween(from, to, LAST_DAY);
  }

  private boolean isMonth(int from, int to) {
    return isBetween(from, to, LAST_MONTH);
  }

  private boolean isBetween(int from, int to, int most) {
    var value = 0;
    for (var at = from; at < to; at++) {
      value = value * 10 + Character.digit(runs.at(at), 10);
    }
    return to > from && to - from <= 2 && value >= 1 && value <= most;
  }
}
