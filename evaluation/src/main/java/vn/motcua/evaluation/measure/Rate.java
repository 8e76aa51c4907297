package vn.motcua.evaluation.measure;

import java.util.Collection;
import java.util.function.Predicate;

/// How many of a number of cases.
///
/// @param hits how many
/// @param cases of how many
public record Rate(int hits, int cases) {

  private static final double Z = 1.959963984540054; // the normal quantile of 0.975

  public Rate {
    if (hits < 0 || hits > cases) {
      throw new IllegalArgumentException(
          "hits must be between 0 and the %d cases, was %d".formatted(cases, hits));
    }
  }

  /// The rate of those that pass.
  public static <T> Rate of(Collection<T> all, Predicate<T> passes) {
    return new Rate((int) all.stream().filter(passes).count(), all.size());
  }

  /// The share, 0 to 1; not a number where there are no cases.
  public double value() {
    return cases == 0 ? Double.NaN : (double) hits / cases;
  }

  /// The score interval, which stays inside 0 to 1 and holds for small numbers.
  ///
  /// Source: Wilson, "Probable inference, the law of succession, and statistical inference",
  /// Journal of the American Statistical Association 22 (1927).
  public Interval interval() {
    if (cases == 0) {
      return new Interval(0, 1);
    }
    double z2 = Z * Z;
    double middle = (value() + z2 / (2 * cases)) / (1 + z2 / cases);
    double half =
        Z / (1 + z2 / cases) * Math.sqrt((value() * (1 - value()) + z2 / (4.0 * cases)) / cases);
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
