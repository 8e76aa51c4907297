package vn.motcua.assistant.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.search.Hit;

/// What happened to a paper that is not named happened to the one spoken of.
class HappenedTest {

  private static final String SPOKEN_OF = "9.000003";
  private static final String NEIGHBOUR = "9.000004";
  private static final String ELSEWHERE = "9.000002";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "còn bị mất thì sao",
        "nếu mất giấy thì làm lại thế nào",
        "lỡ mất rồi thì làm sao",
        "còn vợ tôi mất giấy rồi thì sao",
        "sắp hết hạn thì sao",
        "bị rách thì sao",
        "sai tên thì sửa sao",
        "giấy hội thi hết hạn thì làm gì",
      })
  void turnsToTheNeighbourForIt(String message) {
    assertThat(best(message, ELSEWHERE, Kites.hit(NEIGHBOUR, 0.7))).isEqualTo(NEIGHBOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sắp hết hạn thì sao", "còn bị mất thì sao", "in sai tên thì sao"})
  void neverTurnsToAnotherThing(String message) {
    assertThat(best(message, ELSEWHERE, Kites.hit(ELSEWHERE, 0.7))).isEqualTo(SPOKEN_OF);
  }

  @Test
  void staysWhereTheNeighbourHardlyFitsBetter() {
    var both = List.of(Kites.hit(NEIGHBOUR, 0.7), Kites.hit(SPOKEN_OF, 0.68));

    assertThat(best("còn bị mất thì sao", ELSEWHERE, both.toArray(Hit[]::new)))
        .isEqualTo(SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mất giấy đăng ký bè hoa thì sao", "hết hạn bè hoa thì làm sao"})
  void leavesTheMessageThatNamesAnotherThing(String message) {
    assertThat(best(message, ELSEWHERE, Kites.hit(NEIGHBOUR, 0.7))).isNotEqualTo(NEIGHBOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"giấy này mấy năm thì hết hạn", "ông mất rồi thì sao"})
  void leavesWhatTellsOfNothingThatHappenedToAPaper(String message) {
    assertThat(best(message, SPOKEN_OF, Kites.hit(NEIGHBOUR, 0.7))).isEqualTo(SPOKEN_OF);
  }

  /// What is found for `message` after a contest was spoken of, where by itself it finds `alone` very
  /// well, and together with it `both`.
  private static String best(String message, String alone, Hit... both) {
    var question = asked(message);
    var words = new Interpreter().understand(question).query();
    var catalogue =
        new Kites.Fake(
            Kites.all(),
            said ->
                said.equals(words)
                    ? List.of(Kites.hit(alone, 0.8))
                    : said.equals(SPOKEN_OF)
                        ? List.of(Kites.hit(SPOKEN_OF, 1))
                        : said.endsWith(" " + words) ? List.of(both) : List.of());
    return new Retriever(catalogue, Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(question))
        .best()
        .map(Hit::code)
        .orElse("");
  }

  private static Question asked(String message) {
    return new Question(
        message,
        List.of(
            new Turn(Turn.Role.USER, "xin mở hội thi sáo"),
            new Turn(
                Turn.Role.ASSISTANT,
                "Thủ tục **Đăng ký hội thi sáo trúc** (mã 9.000003).\n\n### Lệ phí\n\n- 20.000 đồng")),
        Question.Audience.CITIZEN,
        Question.Language.VI,
        null,
        Kites.TODAY);
  }
}
