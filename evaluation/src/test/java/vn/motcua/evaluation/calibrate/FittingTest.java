package vn.motcua.evaluation.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.calibration.Calibration;

class FittingTest {

  private static final Calibration BEFORE =
      new Calibration(0.3, 0.4, 0.2, 0.75, 0.7, 0.01, 0.5, 0.1, 0.5);

  @Test
  void putsTheFloorBetweenWhatIsOutsideAndWhatIsInside() {
    var seen = new ArrayList<Observation>();
    for (var at = 0; at < 20; at++) {
      seen.add(outside(0.1 + at * 0.01));
      seen.add(inside(0.5 + at * 0.02, true));
    }

    assertThat(new Fitting(seen, BEFORE).lines().floor()).isBetween(0.28, 0.5);
  }

  @Test
  void isNotSureWhereHitsAreRatherWrong() {
    var seen = new ArrayList<Observation>();
    for (var at = 0; at < 20; at++) {
      seen.add(outside(0.1));
      seen.add(inside(0.40 + at * 0.005, false));
      seen.add(inside(0.60 + at * 0.02, true));
    }

    var lines = new Fitting(seen, BEFORE).lines();

    assertThat(lines.sure()).isBetween(0.49, 0.99);
    assertThat(lines.certain()).isGreaterThanOrEqualTo(lines.sure());
  }

  @Test
  void asksBackWhereLeadsAreNarrowAndHitsWrong() {
    var seen = new ArrayList<Observation>();
    for (var at = 0; at < 20; at++) {
      seen.add(outside(0.1));
      seen.add(new Observation(false, 0.6, 0.5, 0.02, false));
      seen.add(new Observation(false, 0.6, 0.5, 0.2, true));
      seen.add(inside(0.9, true));
    }

    assertThat(new Fitting(seen, BEFORE).lines().margin()).isBetween(0.02, 0.2);
  }

  @Test
  void asksBackWhatLiesFarThoughItsWordsAreAlike() {
    var seen = new ArrayList<Observation>();
    for (var at = 0; at < 20; at++) {
      seen.add(new Observation(true, 0.6, 0.3 + at * 0.005, 0.1, false));
      seen.add(new Observation(false, 0.6 + at * 0.02, 0.7 + at * 0.01, 0.1, true));
    }

    assertThat(new Fitting(seen, BEFORE).lines().near()).isBetween(0.39, 0.7);
  }

  @Test
  void moreQuestionsOutsideOfTheSameKindMoveNoLine() {
    var seen = new ArrayList<Observation>();
    for (var at = 0; at < 20; at++) {
      seen.add(outside(0.2 + at * 0.03));
      seen.add(inside(0.4 + at * 0.03, at > 4));
    }
    var more = new ArrayList<>(seen);
    seen.stream().filter(Observation::outside).forEach(more::add);

    assertThat(new Fitting(more, BEFORE).lines()).isEqualTo(new Fitting(seen, BEFORE).lines());
  }

  @Test
  void keepsWhatTooFewQuestionsBearOn() {
    var lines = new Fitting(List.of(outside(0.9), inside(0.2, false)), BEFORE).lines();

    assertThat(lines.floor()).isEqualTo(BEFORE.floor());
    assertThat(lines.margin()).isEqualTo(BEFORE.margin());
    assertThat(lines.event()).isEqualTo(BEFORE.event());
  }

  @Test
  void knowsTheNormalDistribution() {
    assertThat(Fitting.below(0)).isCloseTo(0.5, within(0.001));
    assertThat(Fitting.below(-1.645)).isCloseTo(0.05, within(0.001));
    assertThat(Fitting.below(1.96)).isCloseTo(0.975, within(0.001));
  }

  private static Observation outside(double score) {
    return new Observation(true, score, 0.5, 0.1, false);
  }

  private static Observation inside(double score, boolean right) {
    return new Observation(false, score, 0.5, 0.1, right);
  }
}
