package vn.motcua.knowledge.form.condition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// Reads whole dates as forms write them: `03/05/2026`.
final class BirthDates {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private BirthDates() {}

  static Optional<LocalDate> read(String text) {
    try {
      return Optional.of(LocalDate.parse(text, WRITTEN));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
