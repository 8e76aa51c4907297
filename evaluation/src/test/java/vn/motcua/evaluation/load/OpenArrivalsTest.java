package vn.motcua.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenArrivalsTest {

  private static final OpenArrivals TEN = new OpenArrivals(200, Duration.ofMillis(50));

  @Test
  void sendsEveryRequestAndCountsWhatComesBack() {
    var result =
        TEN.run(i ->
            i == 3
                ? CompletableFuture.failedFuture(new IllegalStateException("refused"))
                : CompletableFuture.completedFuture(i == 4 ? 429 : 200));

    assertThat(result.count(200)).isEqualTo(8);
    assertThat(result.count(429)).isEqualTo(1);
    assertThat(result.count(LoadResult.NO_ANSWER)).isEqualTo(1);
    assertThat(result.lines().getFirst()).startsWith("10 requests");
  }

  @Test
  void chargesAStallToAllWhoCameMeanwhile() {
    // Nobody is answered before the last has come, 45 ms after the first.
    var gate = new CompletableFuture<Integer>();

    var result =
        TEN.run(i -> {
          if (i == 9) {
            gate.completeOnTimeout(200, 20, TimeUnit.MILLISECONDS);
          }
          return gate;
        });

    assertThat(result.millis(100)).isGreaterThan(60);
    assertThat(result.millis(50)).isGreaterThan(35);
  }

  @Test
  void refusesNoLoad() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpenArrivals(0, Duration.ofSeconds(1)));
  }
}
