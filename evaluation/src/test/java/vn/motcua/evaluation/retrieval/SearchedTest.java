package vn.motcua.evaluation.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchedTest {

  @Test
  void judgesByWhereWhatIsWantedStands() {
    var searched = searched(Set.of("b", "d"), "a", "b", "c");

    assertThat(searched.rank()).isEqualTo(2);
    assertThat(searched.hit(1)).isFalse();
    assertThat(searched.hit(2)).isTrue();
    assertThat(searched.recall(1)).isZero();
    assertThat(searched.recall(3)).isEqualTo(0.5);
    assertThat(searched.reciprocalRank(10)).isEqualTo(0.5);
    var second = Math.log(2) / Math.log(3);
    assertThat(searched.gain(10)).isCloseTo(second / (1 + second), within(1e-9));
  }

  @Test
  void countsNothingThatWasNotFound() {
    var searched = searched(Set.of("d"), "a");

    assertThat(searched.rank()).isZero();
    assertThat(searched.hit(10)).isFalse();
    assertThat(searched.reciprocalRank(10)).isZero();
    assertThat(searched.gain(10)).isZero();
  }

  private static Searched searched(Set<String> gold, String... found) {
    return new Searched(new Topic("1", "?", gold), List.of(found), Duration.ZERO);
  }
}
