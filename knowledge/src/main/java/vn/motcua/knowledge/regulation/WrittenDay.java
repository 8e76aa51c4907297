package vn.motcua.knowledge.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A day that a text of law writes in three figures.
public final class WrittenDay {

  private WrittenDay() {}

  /// The day, where there is such a day: texts have slips.
  ///
  /// @param day digits only, as all three
  public static Optional<LocalDate> of(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
