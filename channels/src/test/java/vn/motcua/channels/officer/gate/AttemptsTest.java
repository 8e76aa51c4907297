package vn.motcua.channels.officer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.MovingClock;

class AttemptsTest {

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T01:00:00Z"));
  private final Attempts attempts = new Attempts(clock, 3, 6);

  @Test
  void costsNothingAtFirst() {
    fail("mau", 3);

    assertThat(attempts.waiting("mau")).isZero();
  }

  @Test
  void waitsTwiceAsLongEachTime() {
    fail("mau", 4);
    assertThat(attempts.waiting("mau")).isEqualTo(Duration.ofSeconds(2));

    clock.advance(Duration.ofSeconds(2));
    assertThat(attempts.waiting("mau")).isZero();
    fail("mau", 1);
    assertThat(attempts.waiting("mau")).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void refusesForAQuarterOfAnHourAfterTooMany() {
    fail("mau", 6);
    assertThat(attempts.waiting("mau")).isEqualTo(Duration.ofMinutes(15));

    clock.advance(Duration.ofMinutes(15));
    assertThat(attempts.waiting("mau")).isZero();
  }

  @Test
  void beginsAnewAfterSuccess() {
    fail("mau", 5);
    attempts.succeeded("mau");
    fail("mau", 1);

    assertThat(attempts.waiting("mau")).isZero();
  }

  @Test
  void forgetsFailuresAfterAQuarterOfAnHour() {
    fail("mau", 5);
    clock.advance(Duration.ofMinutes(16));
    fail("mau", 1);

    assertThat(attempts.waiting("mau")).isZero();
  }

  @Test
  void countsEachByThemselves() {
    fail("mau", 6);

    assertThat(attempts.waiting("khac")).isZero();
  }

  private void fail(String who, int times) {
    for (var time = 0; time < times; time++) {
      attempts.failed(who);
    }
  }
}
