package vn.motcua.assistant.understand.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.cue.Cue;

class ChangedMindTest {

  private final ChangedMind changedMind = new ChangedMind();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thôi, thả đèn trời cho dễ               | thả đèn trời cho dễ
          à mà thôi, xin thả đèn trời             | xin thả đèn trời
          à không, tôi định thả đèn trời          | tôi định thả đèn trời
          hay là thả đèn trước đã                 | thả đèn trước đã
          khoan đã, xin thả đèn trước             | xin thả đèn trước
          tôi không thả diều nữa, thả đèn thôi    | thả đèn
          thôi không muốn thả diều nữa, thả đèn   | thả đèn
          thoi xin giay phep                      | xin giấy phép
          """)
  void keepsWhatIsWishedNow(String message, String wish) {
    assertThat(changedMind.in(message)).contains(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xin thả đèn trời",
        "chỉ xin một cánh diều thôi",
        "thôi cho em hỏi diều sáo",
        "thôi được rồi",
        "không phải diều sáo, diều giấy",
        "không còn dây diều nữa thì sao",
        "không có dây nữa thì làm sao",
        "hay quá",
        "thôi"
      })
  void takesNothingBackOtherwise(String message) {
    assertThat(changedMind.in(message)).isEmpty();
  }

  @Test
  void isHeardOnlyInAConversation() {
    var alone = new Interpreter().understand(Kites.question("thôi, thả đèn trời cho dễ"));

    assertThat(alone.has(Cue.INSTEAD)).isFalse();
  }
}
