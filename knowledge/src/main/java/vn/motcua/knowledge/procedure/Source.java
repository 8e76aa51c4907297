package vn.motcua.knowledge.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a fact comes from and when it was last known to say so.
///
/// @param id short name of the source inside its record
/// @param title what it is: an official page, a law with its number
/// @param url its address, where it has one
/// @param asOf the newest day on which the source is known to have said this
/// @param from first day in force, where the source says
/// @param to last day in force, where the source says
/// @param verification how sure we are that the source says this
public record Source(
    String id,
    String title,
    @Nullable String url,
    LocalDate asOf,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Verification verification) {

  /// How a statement was checked against its source.
  public enum Verification {
    /// The text itself was read.
    VERIFIED,
    /// A program took it from the official page.
    DERIVED,
    /// Known from a report about the text.
    SECONDARY,
    /// Not confirmed; shown to people as such.
    UNVERIFIED
  }

  public Source {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A source needs a title, source id: " + id);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Source %s ends on %s, before it begins on %s".formatted(id, to, from));
    }
  }

  /// Whether the source holds on `day`; a source without dates holds until told otherwise.
  public boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// Whether people must be told that this could not be confirmed.
  public boolean uncertain() {
    return verification == Verification.UNVERIFIED || verification == Verification.SECONDARY;
  }

  /// The address, where there is one.
  public Optional<String> address() {
    return Optional.ofNullable(url);
  }
}
