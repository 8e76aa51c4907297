package vn.motcua.knowledge.source.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The newest day that a record mentions: up to that day, at least, somebody kept it.
///
/// Counts `12/5/2023`, `ngày 12 tháng 5 năm 2023`, and 1 January of the year in the
/// number of a regulation (`85/2019/TT-BTC`). Days after today and ends of periods (`đến
/// hết ngày …`) do not count: they say how long something holds, not when it was written.
public final class NewestDate {

  /// For a record without any date, so that it is always warned of as old.
  public static final LocalDate NONE = LocalDate.EPOCH;

  private static final Pattern DAY =
      Pattern.compile(
          "(đến (?:hết )?(?:ngày )?)?(?<!\\d)(\\d{1,2})"
              + "(?:[/-](\\d{1,2})[/-]| tháng (\\d{1,2}) năm )((?:19|20)\\d{2})");
  private static final Pattern NUMBER =
      Pattern.compile("(?<!/)\\d{1,4}/((?:19|20)\\d{2})/(?:\\p{Lu}|$)");

  private NewestDate() {}

  /// @param today no day after this one counts
  public static LocalDate in(String words, LocalDate today) {
    return Stream.concat(days(words), years(words))
        .filter(day -> !day.isAfter(today))
        .max(LocalDate::compareTo)
        .orElse(NONE);
  }

  private static Stream<LocalDate> days(String words) {
    return DAY.matcher(words)
        .results()
        .filter(found -> found.group(1) == null)
        .flatMap(NewestDate::day);
  }

  private static Stream<LocalDate> day(MatchResult found) {
    var month = Integer.parseInt(found.group(3) == null ? found.group(4) : found.group(3));
    var day = Integer.parseInt(found.group(2));
    var year = Integer.parseInt(found.group(5));
    if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
      return Stream.empty();
    }
    return Stream.of(LocalDate.of(year, month, day));
  }

  private static Stream<LocalDate> years(String words) {
    return NUMBER
        .matcher(words)
        .results()
        .map(found -> LocalDate.of(Integer.parseInt(found.group(1)), 1, 1));
  }
}
