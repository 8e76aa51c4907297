package vn.motcua.knowledge.regression;

import java.util.List;

/// What a change does to the questions of a set.
///
/// @param before where the answers were found
/// @param after where they are found now
/// @param better the questions whose answer rose
/// @param worse the questions whose answer fell
public record Shift(Places before, Places after, List<Moved> better, List<Moved> worse) {

  /// A question whose answer is in another place now.
  ///
  /// @param question the question
  /// @param before its place, from 1; 0: not found
  /// @param after its place now
  public record Moved(RegressionQuestion question, int before, int after) {

    private static final int NOT_FOUND = Regression.PLACES + 1;

    /// By how many places it rose; negative where it fell.
    int rise() {
      return (before == 0 ? NOT_FOUND : before) - (after == 0 ? NOT_FOUND : after);
    }
  }

  public Shift {
    better = List.copyOf(better);
    worse = List.copyOf(worse);
  }
}
