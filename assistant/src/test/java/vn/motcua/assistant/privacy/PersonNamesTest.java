package vn.motcua.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All people here are made up.
class PersonNamesTest {

  private final PersonNames names = new PersonNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "con tôi Nguyễn Văn Mẫu chưa có khai sinh | con tôi [tên] chưa có khai sinh",
        "tôi tên là trần thị mẫu sinh năm 1990    | tôi tên là [tên] sinh năm 1990",
        "chong em la Nguyen Van Mau bi mat the    | chong em la [tên] bi mat the",
        "vợ tôi LÊ THỊ MẪU làm căn cước           | vợ tôi [tên] làm căn cước",
        "Lò Thị Mẫu và Giàng A Mẫu kết hôn        | [tên] và [tên] kết hôn",
        "họ và tên: Ksor Mẫu, xin trích lục       | họ và tên: [tên], xin trích lục",
      })
  void masksPeople(String text, String masked) {
    assertThat(names.masked(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký tạm trú ở Thành phố Hồ Chí Minh",
        "đổi tên trong giấy khai sinh cần gì",
        "Phường Ba Đình, Hà Nội làm hộ chiếu ở đâu",
        "tên gọi cũ của xã có phải đính chính không",
        "Luật Hộ tịch quy định gì về khai tử",
      })
  void leavesWhatIsNoName(String text) {
    assertThat(names.masked(text)).isEqualTo(text);
  }
}
