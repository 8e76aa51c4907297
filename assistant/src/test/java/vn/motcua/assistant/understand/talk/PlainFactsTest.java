package vn.motcua.assistant.understand.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;

/// Who only tells how things are asks for no other matter within a talk.
class PlainFactsTest {

  private static final List<Turn> TALK =
      List.of(
          new Turn(Turn.Role.USER, "thả diều cần gì"),
          new Turn(
              Turn.Role.ASSISTANT,
              "Thủ tục **Cấp phép thả diều** (mã 9.000001).\n\n### Lệ phí\n\n- 20.000 đồng"));

  private final Interpreter interpreter = new Interpreter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tôi có giấy đèn trời rồi",
        "em đang giữ thẻ hội sáo",
        "nhà tôi thuộc hội sáo trúc",
        "mẹ em là hội viên hội sáo",
        "tôi bị mất ví",
        "đang nợ tiền hội, diều cầm cố",
        "bãi thuê của hội sáo, em ở trọ gần đó",
        "mua trả góp của hội",
        "toi co giay den troi roi",
      })
  void hearsPlainFacts(String text) {
    assertThat(understood(text).has(Cue.PLAIN)).isTrue();
    assertThat(understood(text).has(Cue.ASKS_NOTHING)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tôi có giấy đèn trời rồi thì sao",
        "tôi muốn thả đèn trời",
        "em có phải nộp thêm không",
        "giờ em xin giấy thả đèn",
        "thẻ hội sáo",
        "tôi đang ở đâu thì nộp ở đó?",
        "em bị mất thẻ, giờ muốn làm lại",
        "vậy còn đèn trời",
      })
  void hearsNoneInWhatAsksOrWishes(String text) {
    assertThat(understood(text).has(Cue.PLAIN)).isFalse();
  }

  @Test
  void hearsThemOnlyInATalkOnAProcedure() {
    var alone = interpreter.understand(Kites.question("tôi có giấy đèn trời rồi"));

    assertThat(alone.has(Cue.PLAIN)).isFalse();
  }

  @Test
  void looksForWhatIsAskedBesideThem() {
    var asked = understood("hết bao nhiêu tiền, tôi thuộc hộ nghèo");

    assertThat(asked.query()).isEqualTo("hết bao nhiêu tiền");
    assertThat(asked.intents()).containsExactly(Intent.FEE);
    assertThat(asked.situation().facts()).isNotEmpty();
  }

  @Test
  void asksNothingOfAPlaceThatIsTold() {
    var told = understood("nhà tôi ở phường Phúc Xá, quận Ba Đình");

    assertThat(told.has(Cue.PLACED)).isTrue();
    assertThat(told.intents()).containsExactly(Intent.WHERE);
  }

  @Test
  void remembersThePlaceThatWasTold() {
    var place = understood("nộp ở đâu", "tôi ở phường Phúc Xá, quận Ba Đình").situation().place();

    assertThat(place.address()).contains("phường Phúc Xá").contains("quận Ba Đình");
  }

  @Test
  void takesThePlaceWhereThePersonLives() {
    var told = understood("mua ở quận Ninh Kiều cũ, tôi ở quận Ba Đình cũ").situation().place();

    assertThat(told.district()).isEqualTo("quận Ba Đình");
  }

  @Test
  void hearsThatOneAsksToFileSomewhere() {
    assertThat(understood("nộp ở Bắc Giang cũ được không").intents()).containsExactly(Intent.WHERE);
  }

  @Test
  void remembersFactsThatWereToldBetween() {
    var before = understood("phí bao nhiêu", "mẹ em là thương binh").context().earlier();

    assertThat(before.getFirst().query()).isEqualTo("thả diều cần gì");
    assertThat(before.getFirst().situation().facts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"thả được không", "vậy ai thả", "dây nào"})
  void hearsAQuestionByItsWords(String text) {
    assertThat(understood(text).has(Cue.ASKS_NOTHING)).isFalse();
  }

  private Understanding understood(String text, String... before) {
    var turns = new ArrayList<>(TALK);
    for (var said : before) {
      turns.add(new Turn(Turn.Role.USER, said));
      turns.add(TALK.getLast());
    }
    return interpreter.understand(
        new Question(
            text, turns, Question.Audience.CITIZEN, Question.Language.VI, null, Kites.TODAY));
  }
}
