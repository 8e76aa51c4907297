package vn.motcua.evaluation.records;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.crosscheck.Difference;
import vn.motcua.knowledge.embedded.SettledDifference;
import vn.motcua.knowledge.embedded.SettledDifferences;

/// A difference and what explains it.
///
/// @param difference what differs
/// @param settled how people settled it; null where they did not
record Checked(Difference difference, @Nullable SettledDifference settled) {

  /// What explains a difference.
  enum Explanation {
    /// People went through it and believe one side, or both.
    SETTLED,
    /// People went through it and could not decide.
    OPEN,
    /// The record rests this fact on another source than the page, and names it.
    OWN_SOURCE,
    /// The same, and says that the source could not be confirmed.
    UNSURE_SOURCE,
    /// Nothing: a fault of the record, or work not done.
    NONE
  }

  static Checked of(Difference difference, SettledDifferences settled) {
    var found = settled.find(difference.code(), difference.kind().word(), difference.item());
    return new Checked(difference, found.orElse(null));
  }

  Explanation explanation() {
    if (settled != null) {
      return settled.holds() == SettledDifference.Holds.OPEN
          ? Explanation.OPEN
          : Explanation.SETTLED;
    }
    return difference
        .ownSource()
        .map(source -> source.uncertain() ? Explanation.UNSURE_SOURCE : Explanation.OWN_SOURCE)
        .orElse(Explanation.NONE);
  }

  Optional<SettledDifference> settlement() {
    return Optional.ofNullable(settled);
  }

  /// Why the two differ; empty where nothing explains it.
  String why() {
    return Optional.ofNullable(settled)
        .map(one -> one.why() + " (" + one.source() + ")")
        .or(() -> difference.ownSource().map(source -> source.title()))
        .orElse("");
  }
}
