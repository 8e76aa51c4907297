package vn.motcua.assistant.understand.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnQuestionTest {

  private final OwnQuestion own = new OwnQuestion();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "à mà nếu muốn đổi bãi thì sao | ACT | true",
        "thế còn đèn trời thì sao, làm riêng à? | BESIDE | true",
        "còn đèn trời thì sao, co phai xin khong | BESIDE | true",
        "còn đèn trời thì sao | BESIDE | false",
        "còn đổi bãi thì sao | ACT | false",
        "thế nếu con em 3 tuổi thì sao | CHILD_TOLD | false"
      })
  void asksSomethingOfItsOwn(String message, String cue, boolean isOwn) {
    var found = cue.equals("CHILD_TOLD") ? List.<Cue>of() : List.of(Cue.valueOf(cue));

    assertThat(own.in(message, found)).isEqualTo(isOwn);
  }
}
