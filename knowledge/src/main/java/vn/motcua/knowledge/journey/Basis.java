package vn.motcua.knowledge.journey;

import java.time.LocalDate;
import vn.motcua.knowledge.procedure.Source;

/// The place that a statement rests on.
///
/// @param number a regulation's official number, `60/2014/QH13`, or a procedure's code
/// @param locator the place in it: `Điều 15 khoản 1`
/// @param source what it is, of which day, and how sure we are that it says so
public record Basis(String number, String locator, Source source) {

  public Basis {
    if (number.isBlank() || locator.isBlank()) {
      throw new IllegalArgumentException(
          "A basis needs a number and a place in it: '%s', '%s'".formatted(number, locator));
    }
  }

  /// Whether a procedure is cited, not a regulation.
  public boolean ofProcedure() {
    return number.matches("\\d\\.\\d{6}");
  }

  /// Whether what is cited holds on `day`.
  public boolean inForceOn(LocalDate day) {
    return source.inForceOn(day);
  }
}
