package vn.motcua.knowledge.value.day;

import org.jspecify.annotations.Nullable;

/// A day, or as much of one as was written; 0 stands for what was not. A zero that was written is no
/// day and no month, and stands here as [#IMPOSSIBLE].
///
/// @param hasShortYear whether only the last two digits of the year were written
/// @param year the year, or its last two digits
record WrittenDay(int day, int month, int year, boolean hasShortYear) {

  /// More than any day or month.
  private static final int IMPOSSIBLE = 99;

  private static final int FULL_YEAR = 4;
  private static final int SHORT_YEAR = 2;

  /// Of digits, with nothing for a part that is absent; null where the year has neither two nor four.
  static @Nullable WrittenDay of(String day, String month, String year) {
    return year.length() == FULL_YEAR || year.length() == SHORT_YEAR
        ? new WrittenDay(
            part(day), part(month), Integer.parseInt(year), year.length() == SHORT_YEAR)
        : null;
  }

  private static int part(String digits) {
    var value = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return value == 0 && !digits.isEmpty() ? IMPOSSIBLE : value;
  }

  WrittenDay withYear(int full) {
    return new WrittenDay(day, month, full, false);
  }
}
