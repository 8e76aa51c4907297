package vn.motcua.assistant.deadline.said;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.deadline.Filed;

/// What a message wants to know of a dossier that was, or will be, filed.
public sealed interface FilingWish {

  /// When the result is due.
  ///
  /// @param filed when it was filed
  /// @param elsewhere whether at another office than the one that decides
  record When(Filed filed, boolean elsewhere) implements FilingWish {}

  /// The same, but the weekday and the day that are named do not agree.
  ///
  /// @param filed when, by the day of the month
  /// @param byWeekday the day of the same week that has the weekday
  record Unclear(Filed filed, LocalDate byWeekday) implements FilingWish {}

  /// What to do now that the promised day has passed.
  ///
  /// @param promised that day; null where it is not named
  record Overdue(@Nullable LocalDate promised) implements FilingWish {

    /// The promised day, where it is named.
    public Optional<LocalDate> day() {
      return Optional.ofNullable(promised);
    }
  }
}
