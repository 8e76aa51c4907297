package vn.motcua.evaluation.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LawOutcomeTest {

  @Test
  void judgesByWhereTheArticlesWantedStand() {
    var outcome = outcome(Set.of("b", "d"), "a", "b", "c");

    assertThat(outcome.rank()).isEqualTo(2);
    assertThat(outcome.recall(1)).isZero();
    assertThat(outcome.recall(3)).isEqualTo(0.5);
    assertThat(outcome.reciprocalRank(10)).isEqualTo(0.5);
    var second = Math.log(2) / Math.log(3);
    assertThat(outcome.gain(10)).isCloseTo(second / (1 + second), within(1e-9));
  }

  @Test
  void countsNothingThatWasNotFound() {
    var outcome = outcome(Set.of("d"), "a");

    assertThat(outcome.rank()).isZero();
    assertThat(outcome.reciprocalRank(10)).isZero();
    assertThat(outcome.gain(10)).isZero();
  }

  @Test
  void typesQuestionsInThreeWays() {
    var text = "Được thả diều ban đêm không?";
    var half = Typing.HALF_ACCENTED.of(text, new Random(1));

    assertThat(Typing.AS_WRITTEN.of(text, new Random(1))).isEqualTo(text);
    assertThat(Typing.UNACCENTED.of(text, new Random(1))).isEqualTo("Duoc tha dieu ban dem khong?");
    assertThat(half).isNotEqualTo(text).isEqualTo(Typing.HALF_ACCENTED.of(text, new Random(1)));
  }

  private static LawOutcome outcome(Set<String> gold, String... found) {
    return new LawOutcome(new LawQuestion("?", gold), List.of(found), Duration.ZERO);
  }
}
