package vn.motcua.assistant.understand.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.cue.Cue;

class PermitWishesTest {

  private final PermitWishes permits = new PermitWishes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thả diều sau nhà có phải xin phép không | phép",
        "tha dieu co can giay phep khong | giấy phép",
        "bán diều có cần giấy phép thả diều không | giấy phép thả diều",
        "bán kẹo ở bãi diều có phải có giấy an toàn thực phẩm không | giấy an toàn thực phẩm",
        "thả diều không có giấy phép có sao không | giấy phép",
      })
  void tellsWhoAsksWhetherAPermitIsNeeded(String text, String permit) {
    assertThat(permits.in(text))
        .hasValueSatisfying(outcome -> {
          assertThat(outcome.kind()).isEqualTo(Cue.PERMIT);
          assertThat(outcome.wish().papers()).containsExactly(permit);
        });
  }

  @Test
  void tellsWhoWouldGetWhatTheyHaveNot() {
    assertThat(permits.in("con tôi chưa có thẻ thả diều, làm được không"))
        .hasValueSatisfying(outcome -> {
          assertThat(outcome.kind()).isEqualTo(Cue.NOT_YET);
          assertThat(outcome.wish().papers()).containsExactly("thẻ thả diều");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "làm sổ đỏ có cần giấy phép xây dựng không",
        "gia hạn giấy phép có cần nộp giấy phép cũ không",
        "chưa có giấy phép xây dựng thì làm sổ đỏ được không",
        "đăng ký thường trú có phải có giấy phép xây dựng không",
        "làm khai sinh có cần giấy kết hôn không",
        "xin giấy phép thả diều ở đâu",
        "phải có giấy phép gì, lệ phí bao nhiêu",
        "chưa có căn cước, làm khai sinh được không",
        "không có bằng lái có đăng ký xe được không",
      })
  void leavesWhoNamesAProcedureOrAsksOtherThings(String text) {
    assertThat(permits.in(text)).isEmpty();
  }

  @Test
  void asksThenForTheConditionsAndForNoPaperOfADossier() {
    var understood =
        new Interpreter()
            .understand(Kites.question("xây tường rào có phải xin phép xây dựng không"));

    assertThat(understood.intents()).containsExactly(Intent.CONDITION);
    assertThat(understood.asksOfOutcome()).isTrue();
    assertThat(understood.query()).contains("tường rào").contains("phép xây dựng");
  }

  @Test
  void asksOfTheDossierWhereAProcedureWasSpokenOf() {
    var before =
        List.of(
            new Turn(Turn.Role.USER, "đăng ký khai sinh"),
            new Turn(
                Turn.Role.ASSISTANT, "Thủ tục **Đăng ký khai sinh** (mã 1.001193).\n\n### Lệ phí"));
    var question =
        new Question(
            "có cần hộ chiếu không",
            before,
            Question.Audience.CITIZEN,
            Question.Language.VI,
            null,
            Kites.TODAY);

    var understood = new Interpreter().understand(question);

    assertThat(understood.asksOfOutcome()).isFalse();
    assertThat(understood.subject().papers()).isPresent();
  }
}
