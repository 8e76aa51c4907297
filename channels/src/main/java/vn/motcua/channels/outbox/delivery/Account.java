package vn.motcua.channels.outbox.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.channels.outbox.Carrier;

/// What an account on a network may do by now: its throughput, the pace of each person, and pauses.
final class Account {

  private static final int REMEMBERED = 10_000;
  private static final long MILLIS = 1_000;

  private final Carrier.Limits limits;
  private final Clock clock;
  private final Map<String, Instant> nextTo =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > REMEMBERED;
        }
      };
  private Instant next = Instant.EPOCH;
  private Instant pausedUntil = Instant.EPOCH;
  private String reason = "";

  Account(Carrier.Limits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /// Takes a place for one message to a person.
  ///
  /// @return how long to wait for it
  synchronized Duration reserve(String person) {
    var now = clock.instant();
    var at = latest(latest(now, next), nextTo.getOrDefault(person, now));
    next = at.plusMillis(Math.max(1, MILLIS / limits.perSecond()));
    nextTo.remove(person);
    nextTo.put(person, at.plus(limits.pace()));
    return Duration.between(now, at);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /// Nothing goes for so long.
  synchronized void pause(Duration time, String why) {
    pausedUntil = latest(pausedUntil, clock.instant().plus(time));
    reason = why;
  }

  synchronized boolean isPaused() {
    return pausedUntil.isAfter(clock.instant());
  }

  /// Why nothing goes; empty where it does.
  synchronized String reason() {
    return isPaused() ? reason : "";
  }
}
