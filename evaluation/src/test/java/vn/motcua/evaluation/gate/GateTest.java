package vn.motcua.evaluation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.Replies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.retrieval.Typing;

class GateTest {

  private static final Gate GATE =
      new Gate(
          "kites",
          Gate.Kind.ANSWERS,
          "kites.jsonl",
          "sum",
          "knowledge",
          Replies.DAY,
          Typing.AS_WRITTEN,
          Map.of("hitAt1", 0.5),
          Map.of("violations", 0.0));

  @Test
  void holdsOnTheLine() {
    assertThat(GATE.broken("sum", measures(1, 0))).isEmpty();
  }

  @Test
  void breaksBehindALine() {
    assertThat(GATE.broken("sum", measures(0, 1)))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("kites", "hitAt1", "at least 0.5"))
        .anySatisfy(line -> assertThat(line).contains("violations", "at most 0.0"));
  }

  @Test
  void breaksWhereANumberIsMissing() {
    assertThat(GATE.broken("sum", List.of())).hasSize(2);
  }

  @Test
  void breaksWhenTheSetChanged() {
    assertThat(GATE.broken("other", measures(2, 0))).singleElement().asString().contains("other");
  }

  private static List<Measure> measures(int hits, int violations) {
    return List.of(
        Measure.of("hitAt1", "", new Rate(hits, 2)),
        Measure.ofCount("violations", "", 2, violations));
  }
}
