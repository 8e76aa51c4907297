package vn.motcua.assistant.understand.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenamedPlacesTest {

  private final RenamedPlaces places = new RenamedPlaces();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cán bộ đòi giấy xác nhận xã cũ đổi tên xã mới thì làm sao",
        "có cần xác nhận địa chỉ cũ và mới là một không khi nộp đơn",
        "họ bắt xin xác nhận thay đổi địa giới mới nhận diều",
      })
  void readsWhoIsToBringAConfirmationOfNames(String message) {
    assertThat(places.in(message))
        .hasValueSatisfying(wish -> assertThat(wish.papers().getFirst()).contains("xác nhận"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sáp nhập tỉnh rồi có phải đổi thẻ diều không",
        "thẻ diều ghi huyện cũ còn dùng được không",
        "xã đổi tên thì sổ diều có phải làm lại không",
      })
  void readsWhoAsksWhetherPapersMustBeChanged(String message) {
    assertThat(places.in(message))
        .hasValueSatisfying(wish -> assertThat(wish.papers().getFirst()).contains("đã đổi"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tôi chuyển nhà sang phường khác, có phải đổi thẻ diều không",
        "xin xác nhận địa chỉ cũ ở đâu",
        "sáp nhập công ty diều thì có phải đổi giấy phép không",
        "xã mới sáp nhập, muốn đổi thẻ diều thì tới đâu",
        "thẻ diều hết hạn có phải đổi không",
      })
  void readsNothingElseSo(String message) {
    assertThat(places.in(message)).isEmpty();
  }
}
