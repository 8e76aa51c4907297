package vn.motcua.channels.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void runsLanesAtTheSameTime() throws InterruptedException {
    var both = new CountDownLatch(2);
    try (var lanes =
        new Lanes(
            "thử",
            2,
            _ -> {
              both.countDown();
              await(both);
            })) {
      lanes.wake("một");
      lanes.wake("hai");

      assertThat(lanes.awaitIdle(LONG)).isTrue();
    }
    assertThat(both.getCount()).isZero();
  }

  @Test
  void neverRunsALaneTwiceAtOnceAndMissesNoWaking() throws InterruptedException {
    var inside = new ConcurrentHashMap<String, Integer>();
    var clashes = new AtomicInteger();
    var put = new AtomicInteger();
    var seen = new AtomicInteger();
    try (var lanes =
        new Lanes(
            "thử",
            4,
            lane -> {
              if (inside.merge(lane, 1, Integer::sum) > 1) {
                clashes.incrementAndGet();
              }
              seen.set(put.get());
              inside.merge(lane, -1, Integer::sum);
            })) {
      for (var i = 0; i < 5_000; i++) {
        put.incrementAndGet();
        lanes.wake("làn");
      }
      assertThat(lanes.awaitIdle(LONG)).isTrue();
    }
    assertThat(clashes).hasValue(0);
    assertThat(seen).hasValue(5_000);
  }

  @Test
  void goesOnAfterAFailure() throws InterruptedException {
    var runs = new ConcurrentHashMap<String, Integer>();
    try (var lanes =
        new Lanes(
            "thử",
            1,
            lane -> {
              runs.merge(lane, 1, Integer::sum);
              throw new IllegalStateException("cố ý");
            })) {
      lanes.wake("một");
      assertThat(lanes.awaitIdle(LONG)).isTrue();
      lanes.wake("một");
      assertThat(lanes.awaitIdle(LONG)).isTrue();
    }
    assertThat(runs).isEqualTo(Map.of("một", 2));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
