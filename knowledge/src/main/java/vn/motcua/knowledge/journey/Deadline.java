package vn.motcua.knowledge.journey;

/// A day by which something must be done.
///
/// @param text what, and by when, in one sentence: names `value` and `from`
/// @param value how many units
/// @param unit of `value`
/// @param from the day from which it is counted: `ngày sinh con`
/// @param late what happens to those who are late; empty where no source says
/// @param basis what it rests on
public record Deadline(String text, int value, Unit unit, String from, String late, Basis basis) {

  /// What a deadline is counted in.
  public enum Unit {
    /// Hours of the clock.
    HOURS,
    /// Days of the calendar.
    DAYS,
    /// Days that are neither a weekend nor a holiday.
    WORKING_DAYS,
    /// Months.
    MONTHS,
    /// Years; with `from` a birthday, an age.
    YEARS
  }

  public Deadline {
    if (value <= 0 || from.isBlank()) {
      throw new IllegalArgumentException(
          "A deadline needs a number and the day it is counted from: " + text);
    }
    if (!text.matches("(?s).*(?<!\\d)0?" + value + "(?!\\d).*")) {
      throw new IllegalArgumentException(
          "A deadline of %d does not say so: %s".formatted(value, text));
    }
  }
}
