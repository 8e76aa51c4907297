package vn.motcua.assistant.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.Kites;

/// Matters with fixed words are told however they are written: with and without marks, in dialect, in
/// English.
class FixedTopicsTest {

  private static final Interpreter INTERPRETER = new Interpreter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMERGENCY | tôi chán sống lắm rồi",
        "EMERGENCY | toi muon tu tu",
        "EMERGENCY | tui hổng muốn sống nữa",
        "EMERGENCY | I want to kill myself",
        "EMERGENCY | nhà hàng xóm bị cháy",
        "EMERGENCY | đang cháy nhà, cứu với, cháy hết giấy tờ rồi",
        "EMERGENCY | nhà cháy, còn người bên trong",
        "LOST_PAPERS | nhà tôi bị cháy hết giấy tờ, giờ làm lại cái nào",
        "PROCEDURE | năm ngoái bị cháy nhà, làm lại diều ở đâu",
        "THANKS | thôi được rồi",
        "BRIBE | lo lót cán bộ bao nhiêu",
        "BRIBE | dut lot cong an",
        "BRIBE | can I pay off the officer",
        "BRIBE | bồi dưỡng cho cán bộ bao nhiêu để thả diều",
        "BRIBE | dua tien ca phe cho can bo dieu",
        "BRIBE | chi bao nhiêu cho công an để khỏi mất diều",
        "BRIBE | biếu chút quà cho cán bộ giữ bãi diều",
        "PROCEDURE | lớp bồi dưỡng nghiệp vụ cho cán bộ thả diều",
        "PROCEDURE | bồi dưỡng giáo viên dạy thả diều",
        "PROCEDURE | chế độ bồi dưỡng cho cán bộ thả diều",
        "PROCEDURE | mở quán cà phê gần trụ sở công an",
        "PROCEDURE | mua qua ba đời chủ, công an có cho thả diều không",
        "PROCEDURE | can biet dieu kien thi chung chi de can bo cap phep dieu",
        "GRIEVANCE | khiếu nại quyết định cấm thả diều",
        "GRIEVANCE | khieu nai quyet dinh cua uy ban nhan dan",
        "DENUNCIATION | tố cáo cán bộ xã ăn tiền",
        "DENUNCIATION | to cao chu tich xa o dau",
        "PROCEDURE | tố cáo công an xã nhận tiền",
        "PROCEDURE | khiếu nại quyết định của công an về thả diều",
        "PROCEDURE | bán diều trên shopee có phải đăng ký kinh doanh không",
        "OFF_TOPIC | shopee có bán diều không",
        "EVASION | cách trốn thuế khi bán diều",
        "EVASION | lam sao lach luat de tha dieu",
        "EVASION | bán diều ghi giá thấp cho đỡ thuế",
        "EVASION | làm sao khỏi đi nghĩa vụ quân sự",
        "EVASION | kết hôn giả để nhập hộ khẩu",
        "PROCEDURE | tố cáo người trốn thuế ở đâu",
        "PROCEDURE | trốn thuế thì bị phạt bao nhiêu",
        "PROCEDURE | hồi trước khai man tuổi nay xin cải chính",
        "PROCEDURE | bán nhà có được miễn thuế không",
        "PROCEDURE | xin tạm hoãn nghĩa vụ quân sự",
        "MEDICAL | đau bụng uống thuốc gì",
        "MEDICAL | dau bung uong thuoc gi",
        "MEDICAL | which medicine for a headache",
        "REPRESENTATION | đại diện cho tôi kiện hàng xóm",
        "REPRESENTATION | cai giup toi vu tranh chap dat",
        "REPRESENTATION | kiện giùm tui ra tòa",
        "REPRESENTATION | nho thay mat toi cai nhau voi ben lan dat",
        "REPRESENTATION | please represent me in court",
        "REPRESENTATION | hàng xóm lấn đất, cãi giúp em với",
        "REPRESENTATION | nhà bên lấn ranh, bạn cãi lý với họ đi",
        "OFF_TOPIC | bạn ủng hộ chủ trương ấy không",
        "LEGAL_DISPUTE | ra tòa thì bên nào thắng",
        "OFF_TOPIC | đảng nào tốt hơn",
        "OFF_TOPIC | bieu tinh o dau",
        "OFF_TOPIC | who should I vote for",
        "HOUSEHOLD_BOOK | cuốn sổ hộ khẩu nhà tui mất tiêu, xin lại sổ hộ khẩu ở đâu",
        "HOUSEHOLD_BOOK | lam lai so ho khau bi rach",
        "HOUSEHOLD_BOOK | mất sổ tạm trú thì sao",
        "PROCEDURE | mất sổ hộ khẩu thì làm khai sinh cho con được không",
        "PROCEDURE | làm sổ hộ khẩu cho vợ mới cưới",
        "PROCEDURE | làm sổ tạm trú mất bao lâu",
        "PROCEDURE | đổi hộ khẩu về quê",
        "PROCEDURE | cấp chứng chỉ hành nghề cần gì",
        "PROCEDURE | cap chung chi hanh nghe can gi",
        "PROCEDURE | thủ tục trợ giúp pháp lý",
        "HOURS | bãi diều thứ bảy có làm việc không",
        "HOURS | thu 7 phuong co lam khong",
        "HOURS | mấy giờ xã nghỉ trưa",
        "HOURS | giờ làm việc của một cửa",
        "HOURS | xin thả diều thứ bảy chủ nhật có được không",
        "PROCEDURE | xây bãi diều chủ nhật có được không",
        "HOURS | chủ nhật nộp đơn thả diều có nhận hồ sơ không",
        "PROCEDURE | đơn thả diều nộp thứ bảy thì bao giờ có kết quả",
        "PROCEDURE | làm việc chủ nhật ở công ty diều tính lương thế nào",
        "PROCEDURE | quán diều mở cửa đến mấy giờ thì phải xin phép",
        "DESK | khi nào phải lập phiếu từ chối",
        "DESK | phiếu yêu cầu bổ sung hồ sơ thả diều được lập mấy lần",
        "DESK | xin lỗi trễ hẹn theo quy định thì làm thế nào",
        "COMPLAINT | phường từ chối nhận hồ sơ của tôi thì làm sao",
        "PROCEDURE | người yêu cầu thả diều không biết chữ thì sao",
      })
  void tellsWhatHasFixedWords(Topic topic, String text) {
    assertThat(INTERPRETER.understand(Kites.question(text)).topic()).isEqualTo(topic);
  }
}
