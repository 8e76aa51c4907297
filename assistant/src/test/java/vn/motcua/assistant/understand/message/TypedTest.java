package vn.motcua.assistant.understand.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @CsvSource({
    "ở trọ mấy tháng thì phải báo ai, ở trọ vài tháng thì phải báo ai",
    "về quê nội mấy tuần có cần đăng ký không, về quê nội vài tuần có cần đăng ký không",
    "o nho nha cau may thang phai khai bao sao, o nho nha cau vai thang phai khai bao sao",
  })
  void readsHowLongSomebodyStaysAsTold(String typed, String read) {
    assertThat(Typed.read(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ở trọ làm tạm trú mấy ngày phải có",
        "làm thẻ mấy ngày phải đợi",
        "ở đó mấy tháng",
        "thuê nhà nộp hồ sơ mấy ngày có",
      })
  void leavesWhatAsksForATime(String typed) {
    assertThat(Typed.read(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "công an phường chưa cho nhập khẩu, công an phường chưa cho nhập hộ khẩu",
    "xin nhap khau ve nha chong, xin nhap hộ khau ve nha chong",
    "công ty ở phường này nhập khẩu hàng, công ty ở phường này nhập khẩu hàng",
    "xuất nhập khẩu ở phường, xuất nhập khẩu ở phường",
    "nhập khẩu thì sao, nhập khẩu thì sao",
    "nhập hộ khẩu ở phường, nhập hộ khẩu ở phường",
  })
  void tellsHouseholdsFromGoods(String typed, String read) {
    assertThat(Typed.read(typed)).isEqualTo(read);
  }
}
