package vn.motcua.assistant.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.understand.paper.PaperWish;
import vn.motcua.knowledge.search.Hit;

class GapsTest {

  private static final String KITE = "9.000001";

  private final Gaps gaps = new Gaps(Kites.lines());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          công an đang tạm giữ xe máy của tôi, lấy về ở đâu | quyết định
          đang ở Nhật thì hộ chiếu bị mất, làm sao về nước | lãnh sự quán Việt Nam
          đi thi diều bên đó bị mất hộ chiếu, làm sao về nước | lãnh sự quán Việt Nam
          muốn xin visa đi Canada | nước muốn đến
          mới nghỉ làm, hưởng bảo hiểm thất nghiệp thế nào | Dịch vụ việc làm
          hết việc ở xưởng diều, em xin tiền trợ cấp thất nghiệp | Dịch vụ việc làm
          xưởng diều đóng cửa, thất nghiệp muốn lấy trợ cấp | Dịch vụ việc làm
          con lớp 4 chuyển trường về quê cần giấy gì | Giáo dục
          cháu học lớp 12 xin chuyển trường | Giáo dục
          vay thế chấp nhà đất thì lãi bao nhiêu một tháng | ngân hàng
          nhà mới xây chưa có số nhà | nơi có nhà
          bị nhà mạng khóa sim điện thoại | nhà mạng
          xin hoãn nghĩa vụ quân sự | quân sự
          chó không tiêm vắc xin dại có sao không | nơi ở
          hai vợ chồng ly hôn thuận tình | Tòa án
          nhà bên tổ chức lễ hội hát hò ồn ào suốt đêm | nơi xảy ra việc
          trại gà gần nhà bốc mùi | nơi xảy ra việc
          bị con chó chạy rông cắn | nơi ở
          anh em không chịu ký giấy thừa kế | Tòa án
          bà nội đang hưởng trợ cấp người cao tuổi mất, xin mai táng phí | phụ trách xã hội
          chú đang nhận trợ cấp xã hội mất rồi, mai táng phí hỏi ai | phụ trách xã hội
          """)
  void namesTheOfficeHoweverWellWhatOnlySoundsAlikeWasFound(String question, String office) {
    assertThat(gaps.officeFor(question, hits(1)))
        .hasValueSatisfying(name -> assertThat(name).contains(office));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đổi giấy phép lái xe quân sự sang dân sự",
        "nhờ con lĩnh thay trợ cấp thất nghiệp",
        "vừa về nước thì mất hộ chiếu",
        "xin phép thả diều để vay tiền ngân hàng nào cũng được",
        "con lớp bảy chuyển trường cần gì",
        "đăng ký thế chấp nhà đất để vay cần giấy gì",
        "làm hồ sơ nghỉ hưu cần giấy tờ gì",
        "ghi vào sổ việc ly hôn ở nước ngoài",
        "bố không ra bưu điện nhận tiền hưu được, con nhận giùm",
        "cán bộ xã đăng ký cho người khuyết tật",
        "hồ sơ đang chờ thì rút lại được không",
        "mẹ liệt sĩ muốn nhờ trợ giúp pháp lý",
        "ông nội có lương hưu mất, tiền mai táng lãnh ở đâu",
        "chú là thương binh mất, mai táng phí xin ở đâu",
      })
  void leavesAloneWhatTheCatalogueHolds(String question) {
    assertThat(gaps.officeFor(question, hits(0.9))).isEmpty();
  }

  @Test
  void takesNoWordForTheMatterThatOnlyDescribesWhatIsAskedOf() {
    assertThat(gaps.officeFor("diều có mã vạch thì xin phép thế nào", hits(0.5))).isEmpty();
    assertThat(gaps.officeFor("thả diều gần di tích", hits(0.5))).isEmpty();
    assertThat(gaps.officeFor("đăng ký mã vạch cho diều", hits(0.5))).isPresent();
    assertThat(gaps.officeFor("diều có mã vạch thì xin phép thế nào", hits(0.1))).isPresent();
  }

  @Test
  void knowsThePaperOfAFieldThatIsAskedForInThatField() {
    var letter = List.of("giấy chuyển viện");

    assertThat(gaps.officeFor(new PaperWish(letter, "mổ mắt ở bệnh viện xa")))
        .hasValueSatisfying(office -> assertThat(office).contains("Y tế"));
    assertThat(gaps.officeFor(new PaperWish(letter, "hãng diều đòi"))).isEmpty();
    assertThat(gaps.officeFor(new PaperWish(List.of("giấy diều"), "ở bệnh viện"))).isEmpty();
  }

  @Test
  void yieldsToACertainProcedureWhereTheWordsAreLessPlain() {
    var question = "mở phòng khám ở quán diều";

    assertThat(gaps.officeFor(question, hits(Kites.lines().sure()))).isPresent();
    assertThat(gaps.officeFor(question, hits(Kites.lines().certain()))).isEmpty();
    assertThat(gaps.officeForPart(question, hits(Kites.lines().certain()))).isPresent();
  }

  private static List<Hit> hits(double score) {
    return List.of(Kites.hit(KITE, score));
  }
}
