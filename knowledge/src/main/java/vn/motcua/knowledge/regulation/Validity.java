package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long something holds, as far as the texts themselves say so; nothing here is guessed.
///
/// @param from first day in force; null where not said
/// @param to last day in force; null where it is not said to have ended
/// @param endedBy number of the regulation that ended it, as written; null where none is named
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String endedBy) {

  /// Nothing is known.
  public static final Validity UNKNOWN = new Validity(null, null, null);

  /// Whether it holds on `day`; without dates it holds until told otherwise.
  public boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// The same, but over after `ending` where that is earlier than what was known.
  public Validity endingWith(Supersession ending) {
    var last = ending.from().minusDays(1);
    if (to != null && !last.isBefore(to)) {
      return this;
    }
    return new Validity(from, last, ending.by());
  }
}
