package vn.motcua.assistant.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private final Likeness likeness = new Likeness();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khi diều, sáo đang thế chấp mà bán hoặc tặng cho|chuyển nhượng diều đang thế chấp",
        "khi diều đã cải tạo|diều đã độ lại đuôi",
        "khi phải tách, hợp thửa|tách thửa cho con",
        "khi từng ly hôn hoặc hủy kết hôn ở nước ngoài|trước đây li dị ở Hàn Quốc",
        "khi mắc bệnh nguy hiểm đến tính mạng|bị ung thư",
        "khi nhận thừa kế đất chưa có sổ|đất ông bà để lại chưa làm sổ",
        "khi bên góp vốn là tổ chức|bên góp vốn là một công ty khác",
        "khi thuộc diện miễn, giảm phí|nhà tôi hộ nghèo",
        "cho người chưa đủ 14 tuổi chưa có số định danh|con 5 tuổi chưa có số định danh",
        "khi điều trị nội trú|vo toi nam vien mot tuan"
      })
  void tellsThatACaseHoldsInOtherWords(String stated, String said) {
    assertThat(likeness.cover(List.of(said), stated)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khi diều đã cải tạo|diều mới mua",
        "khi từng ly hôn hoặc hủy kết hôn ở nước ngoài|ly hôn ở tòa án tỉnh",
        "khi đất thuê của Nhà nước trả tiền hằng năm|đất nhà nước giao, không thuê",
        "khi trẻ bị bỏ rơi|con tôi sinh tại nhà",
        "khi con chưa có giấy khai sinh|con đã có giấy khai sinh",
        "cho người chưa đủ 14 tuổi chưa có số định danh|con 16 tuổi chưa có số định danh",
        "với công trình tín ngưỡng, tôn giáo|xây nhà ở riêng lẻ"
      })
  void leavesOpenWhatWasNotSaid(String stated, String said) {
    assertThat(likeness.cover(List.of(said), stated)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chủ diều là công dân Việt Nam|đối với trường hợp chủ diều là cá nhân người nước ngoài",
        "diều nan tre đóng mới|với diều nan tre đã qua sử dụng",
        "thả diều sáo lần đầu|khi thả diều sáo lần thứ hai"
      })
  void saysTheOppositeWhereOnlyOneOfTwoSidesCanBe(String said, String stated) {
    assertThat(likeness.opposes(said, stated)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cha là công dân Việt Nam|khi mẹ là người nước ngoài",
        "tôi là công dân Việt Nam|khi chủ diều là người nước ngoài",
        "chủ diều là công dân Việt Nam, vợ là người nước ngoài|khi chủ diều là người nước ngoài",
        "chủ diều là công dân Việt Nam|khi chủ diều hoặc vợ chủ diều là người nước ngoài",
        "chủ diều là công dân Việt Nam|khi chủ diều là người nước ngoài, tổ chức"
      })
  void opposesNothingBySidesOfAnotherThing(String said, String stated) {
    assertThat(likeness.opposes(said, stated)).isFalse();
  }

  @Test
  void findsTheFirstThingOfAListBehindTheWordsBeforeIt() {
    assertThat(
            likeness.cover(
                List.of("gửi đường biển"),
                "khi diều vận chuyển bằng đường biển, đường hàng không, đường sắt"))
        .isTrue();
  }

  @Test
  void saysTheOppositeOnlyOfAllThatIsStated() {
    assertThat(likeness.opposes("không mang thai hộ", "khi mang thai hộ")).isTrue();
    assertThat(likeness.opposes("đã đăng ký thả diều", "khi chưa đăng ký thả diều")).isTrue();
    assertThat(likeness.opposes("không mang thai", "khi mang thai hộ")).isFalse();
    assertThat(likeness.opposes("không thuê nhà", "khi thuê nhà, mượn nhà")).isFalse();
    assertThat(likeness.opposes("diều vải, diều không có sáo", "khi diều có sáo")).isTrue();
    assertThat(likeness.opposes("diều không buộc sáo trúc", "khi diều buộc sáo trúc")).isTrue();
    assertThat(likeness.opposes("dây diều không buộc sáo trúc", "khi diều buộc sáo trúc"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khi diều làm ra ở nước ngoài|diều làm ra ở Việt Nam",
        "khi người góp diều là tổ chức|người góp diều là cá nhân",
        "khi điều trị nội trú|chỉ điều trị ngoại trú",
        "khi diều thả ở nông thôn|diều thả ở đô thị",
        "đối với cá nhân|tôi làm công ty"
      })
  void leavesOpenWhatIsOfTheOtherSide(String stated, String said) {
    assertThat(likeness.cover(List.of(said), stated)).isFalse();
    assertThat(likeness.opposes(said, stated)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khi bay qua nhà máy ở nước ngoài|diều làm ra ở Việt Nam",
        "khi diều làm ra ở nước ngoài|diều làm ra ở Việt Nam, dây làm ra ở nước ngoài",
        "khi diều do tổ chức, pháp nhân thả|cá nhân thả",
        "với người nước ngoài|diều làm ra ở Việt Nam"
      })
  void takesNothingForTheOtherSideThatMayBeOfAnotherThing(String stated, String said) {
    assertThat(likeness.opposes(said, stated)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đối với trường hợp thả diều sáo bằng dây cước|thả bằng dây dù, không dùng dây cước|thả diều sáo",
        "trường hợp tái thả diều|diều trong nhà chứ không tái thả|diều",
        "cấp bổ sung số lần thả vào giấy|chỉ đổi giấy, không bổ sung số lần thả|cấp đổi giấy"
      })
  void rulesOutACaseWhenAPartOfItIsNotDone(String stated, String said, String matter) {
    assertThat(likeness.rulesOut(said, stated, matter)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khi mang thai hộ|không mang thai|khai sinh",
        "khi thuê dây, mượn dây|không thuê dây|thả diều",
        "người nước ngoài thả diều với công dân Việt Nam|không phải công dân Việt Nam|thả diều có người nước ngoài",
        "khi mất giấy đăng ký thả diều|không đăng ký thả diều|cấp lại giấy",
        "khi chưa đăng ký thả diều|không đăng ký thả diều|thả diều",
        "đối với diều buộc sáo trúc|dây diều không buộc sáo trúc|diều"
      })
  void rulesOutNothingWhenTheDenialMayBeOfAnotherThing(String stated, String said, String matter) {
    assertThat(likeness.rulesOut(said, stated, matter)).isFalse();
  }

  @Test
  void tellsAnAgeThatIsAnother() {
    assertThat(likeness.opposes("con 16 tuổi", "với người dưới 14 tuổi")).isTrue();
    assertThat(likeness.opposes("con 5 tuổi", "với người dưới 14 tuổi")).isFalse();
  }

  @Test
  void takesNoPlaceOfResidenceForADenial() {
    assertThat(likeness.says("đăng ký tạm trú nhà mới", "khi đăng ký tạm trú")).isTrue();
  }

  @Test
  void tellsWordsApartByTheirMarks() {
    assertThat(likeness.says("hết kỳ hạn", "khi hết ký hạn")).isFalse();
    assertThat(likeness.says("het ky han", "khi hết ký hạn")).isTrue();
  }
}
