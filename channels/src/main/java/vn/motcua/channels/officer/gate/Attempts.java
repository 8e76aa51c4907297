package vn.motcua.channels.officer.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows guessing. After a few failures in a row each further attempt must wait, twice as long each
/// time; after many all attempts are refused for a while. Names that no account has are counted like
/// others, so that waiting tells nothing.
///
/// Waiting means being refused: no thread sleeps.
public final class Attempts {

  /// How long all attempts are refused after too many failures, and how long failures count.
  static final Duration LOCK = Duration.ofMinutes(15);

  private static final int REMEMBERED = 20_000;

  private final Clock clock;
  private final int free;
  private final int most;
  private final Map<String, Failures> seen = new LinkedHashMap<>(16, 0.75f, true); // by this

  /// @param free failures in a row that cost no waiting
  /// @param most failures after which everything is refused for [#LOCK]
  public Attempts(Clock clock, int free, int most) {
    this.clock = clock;
    this.free = free;
    this.most = most;
  }

  /// How long `who` must wait before the next attempt; zero where they need not.
  public synchronized Duration waiting(String who) {
    var failures = seen.get(who);
    if (failures == null) {
      return Duration.ZERO;
    }
    var left = Duration.between(clock.instant(), failures.notBefore());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// `who` failed once more.
  public synchronized void failed(String who) {
    var now = clock.instant();
    var before = seen.get(who);
    var count = before == null || before.last().plus(LOCK).isBefore(now) ? 1 : before.count() + 1;
    seen.put(who, new Failures(count, now, now.plus(pause(count))));
    if (seen.size() > REMEMBERED) {
      seen.remove(seen.keySet().iterator().next());
    }
  }

  private Duration pause(int count) {
    if (count >= most) {
      return LOCK;
    }
    return count <= free ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(count - free, 9));
  }

  /// `who` got in: earlier failures count no more.
  public synchronized void succeeded(String who) {
    seen.remove(who);
  }

  /// @param count failures in a row
  /// @param last when the last was
  /// @param notBefore when the next attempt may be
  private record Failures(int count, Instant last, Instant notBefore) {}
}
