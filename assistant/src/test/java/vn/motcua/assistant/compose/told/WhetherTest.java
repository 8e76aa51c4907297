package vn.motcua.assistant.compose.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhetherTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thả diều có cần dây dù, nói giúp tôi",
        "Có được thả diều ban đêm, hỏi giùm",
        "tha dieu co can day du, noi giup toi",
        "không có dây dù thì thả thế nào",
        "thả diều ai đi cùng",
      })
  void knowsWhetherSomethingIsAsked(String question) {
    assertThat(Whether.isAsked(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tôi chỉ có căn cước",
        "bãi diều có cán bộ trông",
        "bãi diều có nền cao",
        "đưa diều hay đề đơn",
      })
  void takesNoWordForOneThatIsSpeltAlikeWithoutMarks(String told) {
    assertThat(Whether.isAsked(told)).isFalse();
  }
}
