package vn.motcua.assistant.understand.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.Interpreter;

class AskedPenaltyTest {

  private static final Interpreter INTERPRETER = new Interpreter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diều hết hạn bị phạt bao nhiêu tiền | diều hết hạn",
        "the can cuoc het han bi phat bao nhieu | thẻ căn cước hết hạn",
        "đăng ký diều trễ thì có bị phạt không | đăng ký diều trễ",
        "mức phạt đăng ký diều quá hạn theo NĐ 12/2020 | đăng ký diều quá hạn",
        "không đăng ký diều bị xử phạt thế nào | không đăng ký diều",
        "chở diều ra bãi không có bằng lái bị phạt bao nhiêu | bằng lái",
        "chở diều không mang hộ chiếu thì phạt thế nào | hộ chiếu",
        "thả diều mà không có dây bị phạt bao nhiêu | thả diều mà không có dây",
      })
  void leavesTheMatterForTheSearch(String text, String matter) {
    var understood = INTERPRETER.understand(Kites.question(text));

    assertThat(understood.has(Cue.PENALTY)).isTrue();
    assertThat(understood.query()).isEqualTo(matter);
    assertThat(understood.intents()).containsExactly(Intent.CONDITION);
  }

  @Test
  void takesTheSumOfAFineForNoFee() {
    assertThat(INTERPRETER.understand(Kites.question("diều bị phạt bao nhiêu tiền")).intents())
        .doesNotContain(Intent.FEE);
  }

  @Test
  void hearsWhatIsAskedBesideTheFine() {
    var text = "đăng ký diều trễ có bị phạt không, lệ phí bao nhiêu";

    assertThat(INTERPRETER.understand(Kites.question(text)).intents())
        .containsExactly(Intent.CONDITION, Intent.FEE);
  }

  @ParameterizedTest
  @CsvSource({"nộp phạt thả diều ở đâu", "khiếu nại quyết định xử phạt thả diều"})
  void leavesThoseWhoWereFinedAlone(String text) {
    assertThat(INTERPRETER.understand(Kites.question(text)).has(Cue.PENALTY)).isFalse();
  }
}
