package vn.motcua.assistant.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thẻ thả diều hết hạn 2 tuần rồi",
        "the tha dieu het han duoc hon 4 thang",
        "thẻ thả diều quá hạn",
        "thẻ thả diều hết hạn thì có phải thi lại không",
      })
  void knowsWhatHasRunOut(String message) {
    assertThat(RunOut.isCertainIn(message)).isTrue();
  }

  @Test
  void isNotCertainWhereItMayOnlyBeAboutTo() {
    assertThat(RunOut.isToldIn("đổi thẻ thả diều hết hạn")).isTrue();
    assertThat(RunOut.isCertainIn("đổi thẻ thả diều hết hạn")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thẻ thả diều sắp hết hạn",
        "còn 1 tháng nữa hết hạn thẻ",
        "thẻ chưa hết hạn",
        "trước khi hết hạn bao lâu",
        "mất thẻ thả diều",
      })
  void takesNothingForRunOutThatStillHolds(String message) {
    assertThat(RunOut.isToldIn(message)).isFalse();
  }

  @Test
  void knowsTheLinesOnWhatHasRunOut() {
    assertThat(RunOut.isSpokenOfIn("Thi lại khi thẻ quá hạn.")).isTrue();
    assertThat(RunOut.isSpokenOfIn("Đổi thẻ sắp quá hạn hoặc sắp hết hạn.")).isFalse();
  }
}
