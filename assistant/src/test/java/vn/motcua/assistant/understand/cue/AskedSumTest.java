package vn.motcua.assistant.understand.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.Interpreter;

class AskedSumTest {

  private static final Interpreter INTERPRETER = new Interpreter();

  private final AskedSum sums = new AskedSum();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RECEIVED | thả diều giỏi được thưởng bao nhiêu tiền",
        "RECEIVED | người thả diều già được nhà nước cho bao nhiêu một tháng",
        "RECEIVED | duoc lanh bao nhieu tien tuat",
        "RECEIVED | trợ cấp thả diều mức bao nhiêu",
        "RECEIVED | mức hưởng của người thả diều",
        "LEVY | thả diều đóng thuế bao nhiêu",
        "LEVY | lệ phí trước bạ cái diều mấy phần trăm",
        "LEVY | trước bạ diều tính thế nào",
        "LEVY | đóng bảo hiểm cho người thả diều mỗi tháng bao nhiêu tiền",
        "LEVY | phai nop bao nhieu tien su dung dat",
        "REGULAR | mỗi tháng bao nhiêu",
      })
  void tellsMoneyThatIsNoFeeOfFiling(Cue money, String text) {
    assertThat(sums.in(text)).contains(money);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xin phép thả diều hết bao nhiêu tiền",
        "làm hồ sơ trợ cấp mất bao nhiêu tiền",
        "cấp lại thẻ bảo hiểm y tế mất bao nhiêu tiền",
        "đăng ký mã số thuế mất bao nhiêu tiền",
        "hưởng trợ cấp lệ phí bao nhiêu",
        "lệ phí xin giấy xác nhận thả diều là bao nhiêu",
        "xin giấy xác nhận thả diều là bao nhiêu",
        "thả diều được bao nhiêu lâu",
        "được nghỉ bao nhiêu ngày để thả diều",
        "được miễn giảm bao nhiêu tiền",
        "sao y giấy thả diều được không, bao nhiêu 1 bản",
        "thả diều có được không, bao nhiêu tiền",
        "thả diều đã được chưa, hết bao nhiêu",
      })
  void takesTheFeeOfFilingForNoOtherMoney(String text) {
    assertThat(sums.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESULT | trợ cấp thả diều được bao nhiêu tiền",
        "FEE | thả diều đóng thuế bao nhiêu",
        "FEE | xin phép thả diều hết bao nhiêu tiền",
        "DOCUMENTS | lãnh tiền mai táng cần giấy tờ gì",
        "WHERE | đổi tiền rách ở đâu",
        "GENERAL | xin giấy xác nhận để lãnh tiền hàng tháng",
      })
  void takesWordsOfMoneyForNoFeeByThemselves(Intent wish, String text) {
    assertThat(INTERPRETER.understand(Kites.question(text)).intent()).isEqualTo(wish);
  }
}
