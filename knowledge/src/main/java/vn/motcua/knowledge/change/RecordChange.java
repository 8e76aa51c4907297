package vn.motcua.knowledge.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the record of one procedure changed.
///
/// @param code of the procedure
/// @param name its official name, the newer one
/// @param kind whether it came, went or reads otherwise
/// @param noticed the day on which the newer knowledge came in
/// @param from the day up to which the earlier record was known to hold; null where there was none
/// @param to the day up to which the newer record is known to hold; null where there is none
/// @param facts what reads otherwise, most noticeable first; empty unless `kind` is CHANGED
public record RecordChange(
    String code,
    String name,
    Kind kind,
    LocalDate noticed,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<ChangedFact> facts) {

  /// What became of a record.
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  public RecordChange {
    facts = List.copyOf(facts);
  }
}
