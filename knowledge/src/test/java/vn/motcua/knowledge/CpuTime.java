package vn.motcua.knowledge;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/// How much work something is: the time that the processor spent on it in this thread, which other
/// programs on the machine hardly change.
public final class CpuTime {

  private static final int ROUNDS = 20;

  private CpuTime() {}

  /// The least of several rounds, in nanoseconds; no further round once one took no more than
  /// `enough`.
  public static long least(Runnable work, long enough) {
    var least = Long.MAX_VALUE;
    for (var round = 0; round < ROUNDS && least > enough; round++) {
      var start = now();
      work.run();
      least = Math.min(least, now() - start);
    }
    return least;
  }

  /// What `work` took, in milliseconds.
  public static long millis(Runnable work) {
    var start = now();
    work.run();
    return TimeUnit.NANOSECONDS.toMillis(now() - start);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
