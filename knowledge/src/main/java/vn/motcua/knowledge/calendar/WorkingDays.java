package vn.motcua.knowledge.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Counts time limits as the Civil Code does: the first day is not counted, and a last day on which
/// offices are closed rolls on to the next working day (Bộ luật Dân sự 91/2015/QH13, Điều 147 and
/// 148). Offices work from Monday to Friday, but for what the calendar says.
///
/// @param holidays the calendar
public record WorkingDays(Holidays holidays) {

  /// Longer limits are none.
  public static final int MOST = 5_000;

  /// Whether offices work on `day`.
  public boolean works(LocalDate day) {
    return holidays
        .on(day)
        .map(special -> special.kind() == Holiday.Kind.WORKING)
        .orElseGet(() -> !isWeekend(day));
  }

  /// Whether `day` is a Saturday or Sunday.
  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// `day`, or the first working day after it.
  public LocalDate onOrAfter(LocalDate day) {
    return Stream.iterate(day, next -> next.plusDays(1))
        .filter(this::works)
        .findFirst()
        .orElseThrow();
  }

  /// The first working day after `day`.
  public LocalDate after(LocalDate day) {
    return onOrAfter(day.plusDays(1));
  }

  /// How many working days there are after `from`, up to `to` included.
  public int between(LocalDate from, LocalDate to) {
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count();
  }

  /// `value` units from `from` on, which is not counted.
  ///
  /// @param value 0 to [#MOST]; nothing to count is due on the day itself, or the next working day
  /// @param unit days, working days or months
  /// @throws IllegalArgumentException for hours, which need a time, and for no unit
  public Counted count(LocalDate from, int value, Unit unit) {
    mustBeCountable(value);
    return switch (unit) {
      case WORKING_DAYS -> workingDays(from, value);
      case DAYS -> rolled(from, from.plusDays(value), value == 0, null);
      case MONTHS -> rolled(from, from.plusMonths(value), value == 0, null);
      case HOURS, MINUTES, UNSTATED ->
          throw new IllegalArgumentException("No unit to count days in: " + unit);
    };
  }

  /// `length` from `from` on, at that time. Hours are counted from the moment itself; where the last
  /// day is no working day, until the end of the next one.
  public Counted count(LocalDateTime from, Duration length) {
    mustBeCountable(Math.toIntExact(length.toHours()));
    var end = from.plus(length);
    return rolled(from.toLocalDate(), end.toLocalDate(), true, end.toLocalTime());
  }

  private Counted workingDays(LocalDate from, int value) {
    var days = new ArrayList<LocalDate>();
    var day = from;
    for (var count = 0; count < value; count++) {
      day = after(day);
      days.add(day);
    }
    return value == 0
        ? rolled(from, from, true, null)
        : new Counted(from, days.getFirst(), day, day, null, days);
  }

  private Counted rolled(
      LocalDate from, LocalDate last, boolean fromItself, @Nullable LocalTime at) {
    var due = onOrAfter(last);
    var first = fromItself ? from : from.plusDays(1);
    return new Counted(from, first, last, due, due.equals(last) ? at : null, List.of());
  }

  private static void mustBeCountable(int value) {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException(
          "A time limit is of 0 to %d units, was %d".formatted(MOST, value));
    }
  }
}
