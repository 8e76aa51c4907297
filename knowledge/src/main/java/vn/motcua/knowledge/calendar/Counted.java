package vn.motcua.knowledge.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time limit that was counted.
///
/// @param from the day it runs from, which is not counted; with hours, the day they begin on
/// @param first the first day counted; the same as `from` where nothing is counted
/// @param last the last day, before it rolls on
/// @param due the last day, on which offices work
/// @param at until when on that day; null for the end of the day
/// @param days the days counted, where they are working days; else empty
public record Counted(
    LocalDate from,
    LocalDate first,
    LocalDate last,
    LocalDate due,
    @Nullable LocalTime at,
    List<LocalDate> days) {

  public Counted {
    if (due.isBefore(last) || last.isBefore(from)) {
      throw new IllegalArgumentException(
          "A time limit cannot end before it begins: %s, %s, %s".formatted(from, last, due));
    }
    days = List.copyOf(days);
  }

  /// Whether the last day was one on which offices are closed.
  public boolean rolled() {
    return !due.equals(last);
  }
}
