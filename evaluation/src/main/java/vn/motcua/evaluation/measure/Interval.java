package vn.motcua.evaluation.measure;

/// Where the true value lies, in 95 of 100 such measurements.
///
/// @param low lower end
/// @param high upper end
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "An interval runs from low to high, was %s to %s".formatted(low, high));
    }
  }
}
