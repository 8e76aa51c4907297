package vn.motcua.knowledge.procedure;

import org.jspecify.annotations.Nullable;

/// How long the authority may take (thời hạn giải quyết).
///
/// @param value number of units, where the source gives a number
/// @param unit UNSTATED where the source gives a number without a unit; never guessed
/// @param text the limit in words; repeats every figure
public record TimeLimit(@Nullable Integer value, Unit unit, String text) {

  /// Units of a time limit.
  public enum Unit {
    WORKING_DAYS("ngày làm việc"),
    DAYS("ngày"),
    HOURS("giờ"),
    MONTHS("tháng"),
    MINUTES("phút"),
    UNSTATED("");

    private final String vietnamese;

    Unit(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// The unit as citizens read it; empty for UNSTATED.
    public String vietnamese() {
      return vietnamese;
    }
  }

  public TimeLimit {
    if (value != null && value < 0) {
      throw new IllegalArgumentException("A time limit cannot be negative: " + value);
    }
  }

  /// Whether the source gives a bare number, so that nobody may read days into it.
  public boolean lacksUnit() {
    return value != null && unit == Unit.UNSTATED;
  }
}
