package vn.motcua.evaluation.measure;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// Latencies of many answers.
///
/// @param sorted shortest first
public record Latencies(List<Duration> sorted) {

  public Latencies {
    sorted = List.copyOf(sorted);
  }

  /// Of these durations, in any order.
  public static Latencies of(Collection<Duration> all) {
    return new Latencies(all.stream().sorted().toList());
  }

  /// The latency in milliseconds that the share `quantile` of the answers kept within (nearest
  /// rank); not a number where there are none.
  public double millis(double quantile) {
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int rank = Math.max(1, (int) Math.ceil(quantile * sorted.size()));
    return sorted.get(rank - 1).toNanos() / 1e6;
  }
}
