package vn.motcua.evaluation.measure;

import java.util.Arrays;
import java.util.Random;

/// The interval of a mean, from drawing the same number of cases again and again.
///
/// Source: Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7
/// (1979); the percentile interval.
///
/// @param draws how often to draw; 2,000 settle the second decimal
/// @param seed makes the interval the same in every run
public record Bootstrap(int draws, long seed) {

  /// Enough draws for two decimals.
  public static final Bootstrap STANDARD = new Bootstrap(2_000, 20_261_121L);

  /// The mean; not a number where there are no values.
  public static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /// The interval of the mean of `values`.
  ///
  /// @throws IllegalArgumentException if there are none
  public Interval interval(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("There is no interval of the mean of nothing");
    }
    var random = new Random(seed);
    var means = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      means[draw] = meanOfDraw(values, random);
    }
    Arrays.sort(means);
    return new Interval(means[(int) (0.025 * draws)], means[(int) (0.975 * draws) - 1]);
  }

  private static double meanOfDraw(double[] values, Random random) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[random.nextInt(values.length)];
    }
    return sum / values.length;
  }
}
