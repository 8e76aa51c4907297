package vn.motcua.assistant.understand.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.cue.Cue;

class PrefaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thôi cho hỏi lệ phí thả diều là bao nhiêu|lệ phí thả diều là bao nhiêu",
        "à mà cho em hỏi thêm nộp ở đâu|nộp ở đâu",
        "cho hỏi bao lâu có|bao lâu có",
        "Dạ, em muốn hỏi là thả đèn cần gì|thả đèn cần gì",
        "hỏi thêm xíu: mang giấy gì|mang giấy gì",
        "a ma cho hoi them nop o dau|nop o dau",
        "thoi cho hoi le phi bao nhieu|le phi bao nhieu",
      })
  void takesOffWhatOnlySaysThatSomebodyGoesOnAsking(String text, String rest) {
    assertThat(Preface.without(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thôi cho hỏi chuyện khác, đèn trời cần giấy gì",
        "cho hỏi cái khác",
        "cho tôi hỏi một thủ tục khác",
        "thoi cho hoi viec khac",
        "hỏi vợ ở bên sông thì thả diều ở đâu",
        "cần hỏi ý kiến chủ bãi không",
        "thôi cho hỏi",
        "lệ phí thì hỏi thêm ở đâu",
      })
  void leavesWhatSaysMore(String text) {
    assertThat(Preface.without(text)).isEqualTo(text);
  }

  @Test
  void changesNoMatterInATalk() {
    var turns =
        List.of(
            new Turn(Turn.Role.USER, "thả diều"),
            new Turn(Turn.Role.ASSISTANT, "Thủ tục **Thả diều** (mã 9.000001)."));

    assertThat(heard("thôi cho hỏi lệ phí", turns)).isFalse();
    assertThat(heard("thôi cho hỏi chuyện khác", turns)).isTrue();
  }

  private static boolean heard(String text, List<Turn> turns) {
    var question =
        new Question(
            text, turns, Question.Audience.CITIZEN, Question.Language.VI, null, Kites.TODAY);
    return new Interpreter().understand(question).has(Cue.CHANGE);
  }
}
