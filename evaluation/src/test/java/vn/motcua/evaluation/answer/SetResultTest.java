package vn.motcua.evaluation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Reply.Status;
import vn.motcua.evaluation.Replies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.Expectation;
import vn.motcua.evaluation.question.QuestionSet;

class SetResultTest {

  private static final Case CODED =
      new Case(
          "q", "", "x", List.of(), Expectation.ANSWER, List.of("a", "b"), Intent.FEE, List.of());

  @Test
  void countsRanksWhateverTheStatus() {
    var measures =
        measures(
            CODED,
            Replies.found(Status.ANSWERED, "b"),
            Replies.found(Status.CLARIFY, "z", "a"),
            Replies.found(Status.DECLINED, "y", "z"),
            Replies.found(Status.ANSWERED, "w", "x", "y", "b"));

    assertThat(measures.get("hitAt1")).isEqualTo(0.25);
    assertThat(measures.get("hitAt5")).isEqualTo(0.75);
    assertThat(measures.get("mrr")).isCloseTo((1 + 0.5 + 0 + 0.25) / 4, within(1e-9));
    assertThat(measures.get("intents")).isEqualTo(1);
    assertThat(measures.get("wrongRefusals")).isEqualTo(0.25);
    assertThat(measures.get("clarified")).isEqualTo(0.25);
    assertThat(measures).doesNotContainKeys("rightRefusals", "values");
  }

  @Test
  void countsRightRefusals() {
    var weather = Case.of("q", "trời mưa không", Expectation.DECLINE_ONLY);

    var measures =
        measures(weather, Replies.found(Status.HANDED_OVER), Replies.found(Status.ANSWERED, "a"));

    assertThat(measures.get("rightRefusals")).isEqualTo(0.5);
    assertThat(measures).doesNotContainKeys("wrongRefusals", "hitAt1");
  }

  @Test
  void goesOnWhenAQuestionFails() {
    var set = new QuestionSet("s", "", List.of(CODED));

    var result =
        SetResult.of(
            set,
            question -> {
              throw new IllegalStateException("down");
            },
            Replies.DAY);

    assertThat(result.outcomes().getFirst().problem()).contains("down");
    assertThat(byKey(result).get("failures")).isEqualTo(1);
    assertThat(result.outcomes().getFirst().failed()).isTrue();
  }

  @Test
  void findsExpectedValuesInTheText() {
    var fee =
        new Case("q", "", "x", List.of(), Expectation.ANSWER, List.of(), null, List.of("7.000"));

    var measures = measures(fee, Replies.text("7,000 đồng", ""), Replies.text("8.000 đồng", ""));

    assertThat(measures.get("values")).isEqualTo(0.5);
  }

  private static Map<String, Double> measures(Case asked, Reply... replies) {
    var next = new ArrayDeque<>(List.of(replies));
    var cases = next.stream().map(reply -> asked).toList();
    var set = new QuestionSet("s", "", cases);
    return byKey(SetResult.of(set, question -> next.removeFirst(), Replies.DAY));
  }

  private static Map<String, Double> byKey(SetResult result) {
    return result.measures().stream().collect(Collectors.toMap(Measure::key, Measure::value));
  }
}
