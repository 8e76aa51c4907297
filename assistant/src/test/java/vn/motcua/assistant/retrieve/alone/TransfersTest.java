package vn.motcua.assistant.retrieve.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.retrieve.Retriever;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.search.Hit;

/// Whose owner changes tells which procedure is meant.
class TransfersTest {

  private static final String BY_ACT = "9.000003";
  private static final String OFFICIAL = "9.000004";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sang tên chiếc ghe cần gì",
        "sang ten chiec xuong o dau",
        "bán chiếc ghe máy, sang tên cho người ta sao",
      })
  void readsAnEverydayWordForAVessel(String message) {
    assertThat(best(asked(message), "thủy nội địa")).isEqualTo(OFFICIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sang tên quán nước cho em", "sang lại tiệm tạp hóa thì làm giấy gì"})
  void readsAnEverydayWordForAShop(String message) {
    assertThat(best(asked(message), "hộ kinh doanh")).isEqualTo(OFFICIAL);
  }

  @Test
  void asksWhichIsMeantWhereNoRecordHasAWordOfTheThing() {
    assertThat(retrieved(asked("sang tên khinh khí cầu"), "thủy nội địa").bestScore())
        .isLessThan(Kites.lines().sure())
        .isGreaterThanOrEqualTo(Kites.lines().floor());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sang tên cần gì", "sang tên hội thi sáo", "sang tên cho vợ ở đâu"})
  void leavesWhatNamesNoThingOrOneOfTheRecord(String message) {
    assertThat(retrieved(asked(message), "thủy nội địa").bestScore()).isEqualTo(0.6);
  }

  @Test
  void takesTheThingThatEarlierMessagesNamed() {
    assertThat(best(asked("giờ sang tên hết nhiêu", "tui mới mua chiếc ghe cũ"), "thủy nội địa"))
        .isEqualTo(OFFICIAL);
  }

  private static String best(Question question, String official) {
    return retrieved(question, official).best().map(Hit::code).orElse("");
  }

  /// What is found where all words find one procedure, and those with `official` another.
  private static Retrieval retrieved(Question question, String official) {
    var catalogue =
        new Kites.Fake(
            Kites.all(),
            said -> List.of(Kites.hit(said.contains(official) ? OFFICIAL : BY_ACT, 0.6)));
    return new Retriever(catalogue, Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(question));
  }

  private static Question asked(String message, String... earlier) {
    return new Question(
        message,
        List.of(earlier).stream().map(said -> new Turn(Turn.Role.USER, said)).toList(),
        Question.Audience.CITIZEN,
        Question.Language.VI,
        null,
        Kites.TODAY);
  }
}
