package vn.motcua.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RateTest {

  @Test
  void agreesWithPublishedScoreIntervals() {
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 15 of 148, 0 of 20
    assertInterval(new Rate(81, 263), 0.2553, 0.3662);
    assertInterval(new Rate(15, 148), 0.0624, 0.1605);
    assertInterval(new Rate(0, 20), 0.0, 0.1611);
  }

  @Test
  void staysInsideZeroToOne() {
    assertThat(new Rate(5, 5).interval().high()).isLessThanOrEqualTo(1);
    assertThat(new Rate(0, 5).interval().low()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void countsThoseThatPass() {
    assertThat(Rate.of(List.of(1, 2, 3, 4), n -> n > 1)).isEqualTo(new Rate(3, 4));
  }

  @Test
  void knowsNothingWithoutCases() {
    assertThat(new Rate(0, 0).value()).isNaN();
    assertThat(new Rate(0, 0).interval()).isEqualTo(new Interval(0, 1));
  }

  @Test
  void rejectsMoreHitsThanCases() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(3, 2))
        .withMessageContaining("3");
  }

  private static void assertInterval(Rate rate, double low, double high) {
    assertThat(rate.interval().low()).isCloseTo(low, within(0.0001));
    assertThat(rate.interval().high()).isCloseTo(high, within(0.0001));
  }
}
