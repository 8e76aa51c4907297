package vn.motcua.assistant.compose.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- + Bước 1. ++ Buộc dây | Bước 1. Buộc dây",
        "- Đơn thả diều; - Ảnh diều; | Đơn thả diều; Ảnh diều;",
        "d) Ảnh diều | Ảnh diều",
        "1. Người thả diều | Người thả diều",
        "•Đơn thả diều | Đơn thả diều",
      })
  void takesThemOut(String typed, String shown) {
    assertThat(ListMarks.without(typed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phòng Văn hóa - Xã hội",
        "**Đơn thả diều**: bản chính",
        "Gió dưới -5 độ",
        "Điều 5, điểm a) khoản 1",
        "Bước 1. Buộc dây"
      })
  void leavesOtherSignsAlone(String text) {
    assertThat(ListMarks.without(text)).isEqualTo(text);
  }
}
