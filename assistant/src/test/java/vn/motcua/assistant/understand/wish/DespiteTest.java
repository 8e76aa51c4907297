package vn.motcua.assistant.understand.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.rule.CaseFact;

class DespiteTest {

  private static final Interpreter INTERPRETER = new Interpreter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chưa vào hội thả diều có đăng ký thi sáo được không | đăng kí thi sáo",
        "chua vao hoi tha dieu co dang ky ket hon duoc khong | đăng kí kết hôn",
        "tôi chưa thi sáo thì có xin phép thả diều được không ạ | xin phép thả diều",
        "thẻ thả diều hết hạn có đăng ký thi sáo được không | đăng kí thi sáo",
        "thẻ thả diều hết hạn rồi, muốn mở bãi diều được không | mở bãi diều",
        "bãi diều chưa rào có chuyển nhượng được không | bãi diều chuyển nhượng",
        "muốn nhập hộ khẩu có phải đăng ký kết hôn trước không | muốn nhập hộ khẩu",
      })
  void looksForWhatIsToBeDoneAndNotForWhatIsNotThere(String text, String matter) {
    var understood = INTERPRETER.understand(Kites.question(text));

    assertThat(understood.query()).isEqualTo(matter);
    assertThat(understood.has(Cue.DESPITE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thẻ thả diều hết hạn có gia hạn được không",
        "thẻ thả diều hết hạn có dùng được không",
        "thả diều có phải báo trước không",
        "muốn đăng ký thi sáo mà chưa có bãi, có mượn sân được không",
        "không biết tôi có đăng ký thi sáo được không",
        "thả diều ở đâu, chưa đăng ký có sao không",
      })
  void leavesOtherMessagesAsTheyAre(String text) {
    assertThat(INTERPRETER.understand(Kites.question(text)).has(Cue.DESPITE)).isFalse();
  }

  @Test
  void supposesNothingOfTheMatterThatIsSaidOfWhatRanOut() {
    var text = "thẻ thả diều hết hạn có đăng ký thi sáo được không";

    assertThat(INTERPRETER.understand(Kites.question(text)).situation().is(CaseFact.EXPIRED))
        .isFalse();
  }
}
