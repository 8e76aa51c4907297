package vn.motcua.knowledge.value.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads days, and writes them as `dd/MM/yyyy`, `MM/yyyy` or `yyyy`.
///
/// The day goes before the month. Of a year in two digits only the past is believed, and a warning
/// tells of it. Days of the lunar calendar are not turned into others.
///
/// @param mayBePartial whether the year alone, or month and year, will do
/// @param when which days can be meant
public record DayReader(boolean mayBePartial, When when) implements ValueReader {

  /// Which days can be meant.
  public enum When {
    /// Any; one to come is warned of.
    ANY,
    /// None after the day of reading: a paper was issued, somebody died.
    PAST,
    /// A birth: none after the day of reading, and a very old one is warned of.
    BIRTH
  }

  /// The first year that is read.
  public static final int FIRST_YEAR = 1900;

  /// The last year that is read.
  public static final int LAST_YEAR = 2100;

  private static final Pattern LUNAR =
      Pattern.compile(
          ".*(?:âm lịch|am lich|\\(âl\\)|\\(al\\)|\\bâl\\b|tháng giêng|thang gieng|tháng chạp"
              + "|thang chap|nhuận|nhuan).*");
  private static final Pattern AROUND =
      Pattern.compile("^sinh (?=ngày|ngay|năm|nam|[0-9])| ?\\.$", Pattern.CASE_INSENSITIVE);
  private static final int CENTURY = 100;
  private static final int LEAP_DAY = 29;
  private static final int OLDEST = 120;
  private static final int FORESEEABLE = 50;

  @Override
  public Reading read(String typed, LocalDate today) {
    var line = AROUND.matcher(Typed.line(typed)).replaceAll("");
    var small = line.toLowerCase(Locale.ROOT);
    if (LUNAR.matcher(small).matches()) {
      return new Invalid(Problem.DAY_IS_LUNAR);
    }
    var folded = VietnameseText.fold(small);
    if (folded.equals("hom nay") || folded.equals("hom qua")) {
      var day = today.minusDays(folded.endsWith("nay") ? 0 : 1);
      return new Valid(text(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }
    var written = DayShapes.in(line);
    if (written == null) {
      written = DayWords.in(line);
    }
    if (written == null) {
      return new Invalid(
          DayShapes.isWithoutYear(line) ? Problem.DAY_WITHOUT_YEAR : Problem.DAY_NOT_UNDERSTOOD);
    }
    return read(written, today);
  }

  private Reading read(WrittenDay written, LocalDate today) {
    var full = written.hasShortYear() ? withCentury(written, today) : written;
    if (full == null) {
      return new Invalid(Problem.DAY_SHORT_YEAR);
    }
    var problem = problem(full, today);
    if (problem != null) {
      return new Invalid(problem);
    }
    return new Valid(
        text(full.day(), full.month(), full.year()), warnings(full, written.hasShortYear(), today));
  }

  /// The last hundred years; null where a day of the next decades is as likely.
  private @Nullable WrittenDay withCentury(WrittenDay written, LocalDate today) {
    var century = today.getYear() / CENTURY * CENTURY;
    var near = written.withYear(century + written.year());
    if (!isAfter(near, today)) {
      return near;
    }
    return when == When.ANY && near.year() < today.getYear() + FORESEEABLE
        ? null
        : written.withYear(near.year() - CENTURY);
  }

  private @Nullable Problem problem(WrittenDay day, LocalDate today) {
    if (day.day() == 0 && !mayBePartial) {
      return Problem.DAY_INCOMPLETE;
    }
    if (day.year() < FIRST_YEAR || day.year() > LAST_YEAR) {
      return Problem.YEAR_OUT_OF_RANGE;
    }
    if (day.month() > 12 || (day.month() == 0 && day.day() > 0)) {
      return Problem.MONTH_OUT_OF_RANGE;
    }
    if (day.month() > 0 && day.day() > YearMonth.of(day.year(), day.month()).lengthOfMonth()) {
      return day.month() == 2 && day.day() == LEAP_DAY
          ? Problem.NOT_A_LEAP_YEAR
          : Problem.DAY_NOT_IN_CALENDAR;
    }
    if (when != When.ANY && isAfter(day, today)) {
      return when == When.BIRTH ? Problem.BIRTH_AFTER_TODAY : Problem.DAY_AFTER_TODAY;
    }
    return null;
  }

  private List<Warning> warnings(WrittenDay day, boolean hasShortYear, LocalDate today) {
    var warnings = new ArrayList<Warning>();
    if (hasShortYear) {
      warnings.add(Warning.YEAR_HAD_TWO_DIGITS);
    }
    if (isAfter(day, today)) {
      warnings.add(Warning.DAY_TO_COME);
    }
    if (when == When.BIRTH && day.year() < today.getYear() - OLDEST) {
      warnings.add(Warning.VERY_OLD);
    }
    return warnings;
  }

  private static boolean isAfter(WrittenDay day, LocalDate today) {
    if (day.year() != today.getYear() || day.month() == 0) {
      return day.year() > today.getYear();
    }
    if (day.month() != today.getMonthValue() || day.day() == 0) {
      return day.month() > today.getMonthValue();
    }
    return day.day() > today.getDayOfMonth();
  }

  private static String text(int day, int month, int year) {
    var text = new StringBuilder();
    if (day > 0) {
      text.append("%02d/".formatted(day));
    }
    if (month > 0) {
      text.append("%02d/".formatted(month));
    }
    return text.append(year).toString();
  }
}
