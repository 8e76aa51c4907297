package vn.motcua.knowledge.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A regulation that a procedure rests on (căn cứ pháp lý).
///
/// @param number number of the regulation, `60/2014/QH13`
/// @param title its title; empty when not said
/// @param locator article and clause, where said
/// @param from first day in force, where said
/// @param to last day in force, where said
/// @param source where this comes from
public record LegalBasis(
    String number,
    String title,
    @Nullable String locator,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Source source) {

  /// Whether it holds on `day`; one without dates holds until told otherwise.
  public boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
