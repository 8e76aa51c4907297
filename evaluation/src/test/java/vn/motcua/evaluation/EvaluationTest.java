package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Checkout;

class EvaluationTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Evaluation evaluation =
      new Evaluation(Checkout.find(), new PrintStream(said, true, StandardCharsets.UTF_8));

  @Test
  void explainsItself() {
    assertThat(evaluation.run("--help")).isZero();
    assertThat(words())
        .contains("questions", "gate", "figures", "speed", "load", "explain", "articles")
        .contains("retrieval", "--failures", "ablation", "gate-write", "bench")
        .contains("model", "attacks", "--model-url", "--judge-url", "--count");
  }

  @Test
  void refusesWrongUse() {
    assertThat(evaluation.run()).isEqualTo(2);
    assertThat(evaluation.run("dance")).isEqualTo(2);
    assertThat(evaluation.run("gate", "--speed", "9")).isEqualTo(2);
    assertThat(evaluation.run("gate", "--out")).isEqualTo(2);
    assertThat(evaluation.run("explain")).isEqualTo(2);
    assertThat(evaluation.run("retrieval", "--failures", "some")).isEqualTo(2);
    assertThat(words()).contains("dance", "--speed", "--out", "explain needs");
  }

  private String words() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
