package vn.motcua.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final double[] RANKS = {1, 1, 0.5, 0, 1, 0.333, 0.25, 1, 0, 1};

  @Test
  void givesTheSameIntervalInEveryRun() {
    assertThat(Bootstrap.STANDARD.interval(RANKS)).isEqualTo(Bootstrap.STANDARD.interval(RANKS));
  }

  @Test
  void dependsOnItsSeed() {
    var other = new Bootstrap(200, 2).interval(RANKS);

    assertThat(new Bootstrap(200, 1).interval(RANKS)).isNotEqualTo(other);
  }

  @Test
  void surroundsTheMean() {
    var interval = Bootstrap.STANDARD.interval(RANKS);

    assertThat(Bootstrap.mean(RANKS)).isBetween(interval.low(), interval.high());
  }

  @Test
  void comesNearTheNormalIntervalOfManyValues() {
    var values = new Random(7).doubles(2_000).toArray();

    var interval = Bootstrap.STANDARD.interval(values);

    // the mean of 2,000 uniform values has a standard error of sqrt(1 / 12 / 2000)
    assertThat(interval.high() - interval.low()).isCloseTo(2 * 1.96 * 0.006455, within(0.002));
  }

  @Test
  void hasOneValueForEqualValues() {
    assertThat(Bootstrap.STANDARD.interval(new double[] {1, 1})).isEqualTo(new Interval(1, 1));
  }

  @Test
  void refusesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.STANDARD.interval(new double[0]));
  }
}
