package vn.motcua.knowledge.form.condition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// Whole days as forms hold them: `03/05/2026`.
public final class WholeDay {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private WholeDay() {}

  /// The day in `text`; none where it is a month, a year or no date at all.
  public static Optional<LocalDate> read(String text) {
    try {
      return Optional.of(LocalDate.parse(text, WRITTEN));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// `day` as forms hold it.
  public static String write(LocalDate day) {
    return day.format(WRITTEN);
  }
}
