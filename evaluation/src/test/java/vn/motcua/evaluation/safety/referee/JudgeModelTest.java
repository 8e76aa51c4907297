package vn.motcua.evaluation.safety.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.evaluation.bench.Checkout;

class JudgeModelTest {

  private final List<Labelled> labels =
      Labelled.read(Checkout.find().data().resolve("safety/judge-labels.yaml"));

  @Test
  void hasLabelsOfBothKinds() {
    assertThat(labels).hasSizeGreaterThanOrEqualTo(20);
    assertThat(labels.stream().filter(Labelled::isSupported).count()).isEqualTo(labels.size() / 2);
  }

  @Test
  void isNotTrustedWhereItAlwaysSaysTheSame() {
    assertThat(judge(_ -> "{\"supported\":true}").trust(labels).isTrusted()).isFalse();
    assertThat(judge(_ -> "{\"supported\":false}").trust(labels).isTrusted()).isFalse();
    assertThat(judge(_ -> "sure").trust(labels).isTrusted()).isFalse();
  }

  @Test
  void isTrustedWhereItJudgesAsPeopleDid() {
    var trust = judge(this::asLabelled).trust(labels);

    assertThat(trust.isTrusted()).isTrue();
    assertThat(trust.caught().value()).isEqualTo(1);
  }

  private String asLabelled(String user) {
    var right =
        labels.stream()
            .filter(
                label -> user.contains(label.sentence()) && user.contains(label.facts().getFirst()))
            .anyMatch(Labelled::isSupported);
    return "{\"supported\":" + right + "}";
  }

  private static JudgeModel judge(UnaryOperator<String> answer) {
    return new JudgeModel(
        new LanguageModel() {
          @Override
          public String name() {
            return "judge";
          }

          @Override
          public boolean isReady(Channel channel) {
            return true;
          }

          @Override
          public String ask(Prompt prompt, Channel channel, Duration limit) {
            return answer.apply(prompt.user());
          }
        });
  }
}
