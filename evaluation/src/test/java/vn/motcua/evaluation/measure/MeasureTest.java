package vn.motcua.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void showsARateWithItsInterval() {
    assertThat(Measure.of("k", "l", new Rate(81, 263)).words()).isEqualTo("0.308 [0.255–0.366]");
  }

  @Test
  void showsADashWithoutCases() {
    assertThat(Measure.of("k", "l", new Rate(0, 0)).words()).isEqualTo("–");
    assertThat(Measure.ofMean("k", "l").words()).isEqualTo("–");
  }

  @Test
  void takesTheNearestRankOfLatencies() {
    var latencies =
        Latencies.of(IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

    assertThat(latencies.millis(0.5)).isEqualTo(50);
    assertThat(latencies.millis(0.99)).isEqualTo(99);
    assertThat(latencies.millis(1)).isEqualTo(100);
    assertThat(Latencies.of(List.of()).millis(0.5)).isNaN();
  }
}
