package vn.motcua.assistant.compose.pertinent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who asks for a result that is brought home.
class DeliveryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "có ship về nhà không",
        "co ship ve nha hong",
        "kết quả có gửi về nhà được không",
        "có nhận thẻ tại nhà được không",
        "có được trả qua bưu điện không"
      })
  void isAskedWhereItComesHome(String question) {
    assertThat(Delivery.isAsked(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gửi hồ sơ qua bưu điện được không",
        "nhận con nuôi về nhà có phải báo không",
        "có trả nhà nước tiền thuê không",
        "nhận kết quả ở đâu"
      })
  void isNotAskedWhereSomethingElseIsSent(String question) {
    assertThat(Delivery.isAsked(question)).isFalse();
  }
}
