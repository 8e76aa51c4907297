package vn.motcua.evaluation.zalo;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// People who write by the clock, and the Zalo between that delivers each event until it is
/// acknowledged, and some of them once more although they were.
final class Crowd implements AutoCloseable {

  private static final int OK = 200;
  private static final long AGAIN_MILLIS = 500;
  private static final long LONGEST_MILLIS = 4_000;

  /// People write no more while so many wait: a server that is down would be flooded afterwards.
  private static final int MOST_WAITING = 150;

  private static final int LATEST_MILLIS = 3_000;

  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
  private final Webhooks webhooks;
  private final double redelivered;
  private final Random random;
  private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger written = new AtomicInteger();
  private volatile boolean silent;
  private final AtomicInteger again = new AtomicInteger();
  private final AtomicInteger onTheWay = new AtomicInteger();

  /// @param redelivered share of the acknowledged events that are delivered once more
  Crowd(Webhooks webhooks, double redelivered, long seed) {
    this.webhooks = webhooks;
    this.redelivered = redelivered;
    this.random = new Random(seed);
  }

  /// Begins to write; stops after `most` messages.
  void write(int perSecond, int most) {
    var _ =
        clock.scheduleAtFixedRate(
            () -> {
              if (!silent && written.get() < most && onTheWay.get() < MOST_WAITING) {
                write(written.getAndIncrement());
              }
            },
            0,
            1_000_000L / perSecond,
            TimeUnit.MICROSECONDS);
  }

  private void write(int number) {
    var millis = System.currentTimeMillis();
    onTheWay.incrementAndGet();
    deliver(number, Webhooks.event(number, millis), millis, AGAIN_MILLIS);
  }

  private void deliver(int number, String body, long millis, long pause) {
    var _ =
        webhooks
            .send(body, millis)
            .whenComplete((status, failure) -> {
              if (failure == null && status == OK) {
                acknowledged(number, body, millis);
              } else {
                later(() -> deliver(number, body, millis, longer(pause)), pause);
              }
            });
  }

  private void acknowledged(int number, String body, long millis) {
    if (acknowledged.add(number)) {
      onTheWay.decrementAndGet();
      if (chance()) {
        again.incrementAndGet();
        onTheWay.incrementAndGet();
        later(() -> redeliver(number, body, millis, AGAIN_MILLIS), pause());
      }
    }
  }

  private void redeliver(int number, String body, long millis, long pause) {
    var _ =
        webhooks
            .send(body, millis)
            .whenComplete((status, failure) -> {
              if (failure == null && status == OK) {
                onTheWay.decrementAndGet();
              } else {
                later(() -> redeliver(number, body, millis, longer(pause)), pause);
              }
            });
  }

  private static long longer(long pause) {
    return Math.min(2 * pause, LONGEST_MILLIS);
  }

  private synchronized boolean chance() {
    return random.nextDouble() < redelivered;
  }

  private synchronized long pause() {
    return random.nextInt(LATEST_MILLIS);
  }

  private void later(Runnable what, long millis) {
    if (!clock.isShutdown()) {
      var _ = clock.schedule(what, millis, TimeUnit.MILLISECONDS);
    }
  }

  /// Numbers of the messages that were acknowledged.
  Set<Integer> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  /// Events that were delivered once more.
  int redelivered() {
    return again.get();
  }

  /// Whether everything up to `most` was written and acknowledged.
  boolean isDone(int most) {
    return written.get() >= most && onTheWay.get() == 0;
  }

  /// Writes no more; what was written is still delivered.
  void stopWriting() {
    silent = true;
  }

  /// Events that are not acknowledged yet.
  int onTheWay() {
    return onTheWay.get();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
