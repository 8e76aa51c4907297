package vn.motcua.channels.outbox.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before trying again: twice as long each time, between the half and the whole of
/// it by chance, so that what failed together does not come back together.
///
/// @param first after the first failure
/// @param longest at most
/// @param random the chance
public record Backoff(Duration first, Duration longest, RandomGenerator random) {

  private static final int DOUBLINGS = 30;

  /// @param failures so far, the last one among them
  public Duration after(int failures) {
    var doublings = Math.clamp(failures - 1L, 0, DOUBLINGS);
    var whole = Math.min(first.toMillis() << doublings, longest.toMillis());
    return Duration.ofMillis(whole / 2 + (long) (random.nextDouble() * (whole - whole / 2)));
  }
}
