package vn.motcua.knowledge.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Source.Verification;
import vn.motcua.knowledge.procedure.TimeLimit;

/// What a procedure's own law says of a dossier that comes late in the day. Elsewhere the hour only
/// decides when the dossier is passed on.
///
/// @param effect what a late hour changes
/// @param hour up to this hour a dossier is in time
/// @param limit the limit that the same law sets; null where the record has it, or it is the day
///     itself
/// @param codes the procedures that it holds for
/// @param number of the regulation
/// @param locator the place in it
/// @param source the regulation's name
/// @param gist what it says, in our own words
/// @param from first day in force
/// @param to last day in force; null where none is known
/// @param asOf the day on which this was read
/// @param verification how it was checked
public record ReceiptRule(
    Effect effect,
    LocalTime hour,
    @Nullable TimeLimit limit,
    List<String> codes,
    String number,
    String locator,
    String source,
    String gist,
    LocalDate from,
    @Nullable LocalDate to,
    LocalDate asOf,
    Verification verification) {

  /// What a late hour changes.
  public enum Effect {
    /// The result is due on the day of receipt, after the hour on the next working day.
    SAME_DAY,
    /// The limit is counted as if the dossier had come on the next working day.
    COUNTED_FROM_NEXT
  }

  public ReceiptRule {
    codes = List.copyOf(codes);
  }

  /// Whether it is in force on `day`.
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
