package vn.motcua.evaluation.load;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/// What a load did. Told by many threads; read when all is over.
public final class LoadResult {

  /// The status where there was no answer at all.
  public static final int NO_ANSWER = 0;

  private static final double[] QUANTILES = {50, 90, 95, 99, 99.9, 100};
  private static final long LONGEST = 120_000_000_000L; // ns; longer answers count as this

  private final Histogram latencies = new Histogram(LONGEST, 3);
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final long cpuBefore = cpu();
  private long latest;
  private long wall;
  private long cpuUsed;

  synchronized void answered(int status, long nanos) {
    latencies.recordValue(Math.clamp(nanos, 0, LONGEST));
    statuses.merge(status, 1, Integer::sum);
  }

  synchronized void late(long nanos) {
    latest = Math.max(latest, nanos);
  }

  synchronized LoadResult ended(long nanos) {
    wall = nanos;
    cpuUsed = cpu() - cpuBefore;
    return this;
  }

  /// How many requests got an answer with this status.
  public synchronized int count(int status) {
    return statuses.getOrDefault(status, 0);
  }

  /// The latency in milliseconds that `percent` of the requests kept within.
  public synchronized double millis(double percent) {
    return latencies.getValueAtPercentile(percent) / 1e6;
  }

  /// What happened, in lines for a terminal.
  public synchronized List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d requests in %.1f s, by status %s",
            latencies.getTotalCount(),
            wall / 1e9,
            statuses));
    lines.add("latency from the intended moment of sending:");
    for (var quantile : QUANTILES) {
      lines.add(String.format(Locale.ROOT, "  p%-5s %8.1f ms", quantile, millis(quantile)));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "the generator itself: %.2f s CPU, %.2f of one core; sent at most %.1f ms late",
            cpuUsed / 1e9,
            (double) cpuUsed / wall,
            latest / 1e6));
    return lines;
  }

  private static long cpu() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean process
        ? process.getProcessCpuTime()
        : 0;
  }
}
