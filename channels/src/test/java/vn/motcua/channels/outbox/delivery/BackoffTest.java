package vn.motcua.channels.outbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class BackoffTest {

  @RepeatedTest(20)
  void doublesUpToTheLongestWithTheUpperHalfByChance(RepetitionInfo seed) {
    var backoff =
        new Backoff(
            Duration.ofSeconds(2), Duration.ofMinutes(15), new Random(seed.getCurrentRepetition()));

    for (var failures = 1; failures <= 100; failures++) {
      var whole = (long) Math.min(2_000 * Math.pow(2, failures - 1), 900_000);
      assertThat(backoff.after(failures).toMillis()).isBetween(whole / 2, whole);
    }
  }
}
