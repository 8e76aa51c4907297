package vn.motcua.evaluation.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {

  private static final Map<String, List<String>> INDEX =
      Map.of("kite", List.of("K", "B"), "boat", List.of("K", "B"), "ball", List.of());

  private final Run run =
      Run.of(
          new TopicSet(
              "toys",
              "",
              Typing.AS_WRITTEN,
              List.of(topic("kite", "K"), topic("boat", "B"), topic("ball", "L"))),
          text -> INDEX.getOrDefault(text, List.of()));

  @Test
  void measuresEveryQuestion() {
    assertThat(run.measure("hitAt1").value()).isEqualTo(1 / 3.0);
    assertThat(run.measure("hitAt5").value()).isEqualTo(2 / 3.0);
    assertThat(run.measure("mrrAt10").value()).isEqualTo(0.5);
    assertThat(run.measure("median").value()).isPositive();
  }

  @Test
  void givesRatesAndMeansWithTheirIntervals() {
    assertThat(run.line("hitAt5", "mrrAt10"))
        .startsWith("n=3")
        .containsPattern("hitAt5 0\\.667 \\[.*].*mrrAt10 0\\.500 \\[");
  }

  @Test
  void namesWhatWasMissed() {
    assertThat(run.missed(5)).extracting(one -> one.topic().id()).containsExactly("ball");
  }

  @Test
  void knowsNoOtherMeasures() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run.measure("beauty"))
        .withMessageContaining("beauty");
  }

  private static Topic topic(String words, String wanted) {
    return new Topic(words, words, Set.of(wanted));
  }
}
