package vn.motcua.assistant.understand.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.understand.Interpreter;

/// Who asks why an office does not take a paper asks whether it is due.
class RefusedPapersTest {

  private final Interpreter interpreter = new Interpreter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thả diều sao họ không nhận sổ hộ khẩu nữa | sổ hộ khẩu | thả diều",
        "tôi đưa sổ hộ khẩu để thả diều mà họ không lấy, sao vậy | sổ hộ khẩu | diều",
        "thả diều xã không chịu lấy sổ hộ khẩu có đúng không | sổ hộ khẩu | thả diều"
      })
  void hearsThePaper(String text, String paper, String matter) {
    assertThat(interpreter.understand(Kites.question(text)).subject().papers())
        .hasValueSatisfying(wish -> {
          assertThat(wish.papers()).containsExactly(paper);
          assertThat(wish.rest()).contains(matter);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xã không nhận hồ sơ thả diều là sao",
        "tôi không nhận được sổ diều thì làm sao",
        "xã không nhận sổ hộ khẩu"
      })
  void hearsNoneWhereNoPaperIsRefused(String text) {
    assertThat(interpreter.understand(Kites.question(text)).subject().papers()).isEmpty();
  }
}
