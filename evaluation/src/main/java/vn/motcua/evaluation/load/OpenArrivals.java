package vn.motcua.evaluation.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// Sends requests by the clock, whether or not earlier ones are answered, as people do. A latency
/// runs from the moment a request should have been sent: a server that stalls is charged for all
/// who came meanwhile.
///
/// Source: Tene, "How NOT to measure latency" (2013), on coordinated omission.
///
/// @param perSecond arrivals per second, evenly spaced
/// @param duration for how long
public record OpenArrivals(int perSecond, Duration duration) {

  public OpenArrivals {
    if (perSecond < 1 || duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          "Load needs a positive rate and time, was %d/s for %s".formatted(perSecond, duration));
    }
  }

  /// How many requests that makes.
  public int requests() {
    return (int) (perSecond * duration.toMillis() / 1_000);
  }

  /// Sends them all and waits for the last answer.
  ///
  /// @param send sends request `i`; completes with the status, exceptionally if there is none
  public LoadResult run(IntFunction<CompletableFuture<Integer>> send) {
    var result = new LoadResult();
    var all = new CompletableFuture<?>[requests()];
    long gap = 1_000_000_000L / perSecond;
    long start = System.nanoTime();
    for (int i = 0; i < all.length; i++) {
      long intended = start + i * gap;
      waitUntil(intended);
      result.late(System.nanoTime() - intended);
      all[i] =
          send.apply(i)
              .handle((status, failure) -> {
                result.answered(
                    failure == null ? status : LoadResult.NO_ANSWER, System.nanoTime() - intended);
                return null;
              });
    }
    CompletableFuture.allOf(all).join();
    return result.ended(System.nanoTime() - start);
  }

  private static void waitUntil(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
