package vn.motcua.evaluation.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.Expectation;

class TopicSetTest {

  private static final String NIGHT = "Được thả diều ban đêm không?";

  @Test
  void typesQuestionsInThreeWays() {
    var text = "Được thả diều ban đêm không?";
    var half = Typing.HALF_ACCENTED.of(text, new Random(1));

    assertThat(Typing.AS_WRITTEN.of(text, new Random(1))).isEqualTo(text);
    assertThat(Typing.UNACCENTED.of(text, new Random(1))).isEqualTo("Duoc tha dieu ban dem khong?");
    assertThat(half).isNotEqualTo(text).isEqualTo(Typing.HALF_ACCENTED.of(text, new Random(1)));
    var slips = Typing.WITH_SLIPS.of(text + " " + text, new Random(1));
    assertThat(slips)
        .isNotEqualTo(text + " " + text)
        .isEqualTo(Typing.WITH_SLIPS.of(text + " " + text, new Random(1)));
  }

  @Test
  void takesQuestionsThatNameProceduresAndStandAlone() {
    var greeting = Case.of("1", "Chào", Expectation.DECLINE);
    var followUp = kite("3", List.of(new Turn(Turn.Role.USER, "Thả diều")));

    var set = TopicSet.of("kites", "sum", List.of(greeting, kite("2", List.of()), followUp));

    assertThat(set.topics()).extracting(Topic::id).containsExactly("2");
    assertThat(set.topics().getFirst().wanted()).containsExactly("9.000001");
  }

  @Test
  void saysHowItsQuestionsAreTyped() {
    var set = TopicSet.of("kites", "sum", List.of(kite("1", List.of())));

    assertThat(set.title()).isEqualTo("kites");
    assertThat(set.typed(Typing.UNACCENTED).title()).isEqualTo("kites, unaccented");
    assertThat(set.typed(Typing.UNACCENTED).topics().getFirst().text())
        .isEqualTo("Duoc tha dieu ban dem khong?");
    assertThat(set.typed(Typing.HALF_ACCENTED)).isEqualTo(set.typed(Typing.HALF_ACCENTED));
  }

  @Test
  void halvesShareNothing() {
    var all = List.of(kite("1", List.of()), kite("2", List.of()), kite("3", List.of()));
    var set = TopicSet.of("kites", "sum", all);

    assertThat(set.half(true).topics()).extracting(Topic::id).containsExactly("1", "3");
    assertThat(set.half(false).topics()).extracting(Topic::id).containsExactly("2");
  }

  private static Case kite(String id, List<Turn> history) {
    return new Case(
        id, "", NIGHT, history, Expectation.ANSWER, List.of("9.000001"), null, List.of());
  }
}
