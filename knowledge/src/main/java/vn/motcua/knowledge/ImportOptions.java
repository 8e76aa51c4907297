package vn.motcua.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/// How files are read in.
///
/// @param kind what the files hold; empty: told by each record
/// @param asOf the day up to which the operator vouches for them; empty: the newest date inside
public record ImportOptions(Optional<Kind> kind, Optional<LocalDate> asOf) {

  /// What can be read in.
  public enum Kind {
    PROCEDURES,
    REGULATIONS,
    /// Tables of communes and of what became of old wards, as `.csv`.
    PLACES,
    /// What holds in one province only: fees, filing points, procedures of its own.
    LOCAL,
    /// Holidays and make-up days, as `.json`.
    CALENDAR
  }

  /// Everything told by the records themselves.
  public static final ImportOptions DETECT = new ImportOptions(Optional.empty(), Optional.empty());
}
