package vn.motcua.assistant.llm.check.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claims;
import vn.motcua.assistant.llm.check.Fault;

class SaysNothingOfItsOwnTest {

  private static final Claims FACTS = Claims.on("fee", "Lệ phí tại Sở Diều, trực tiếp: {5 đồng}");

  private static void assertRefused(Check check, Fault.Kind kind, String sentence) {
    assertThat(check.fault(FACTS.claim(sentence)).map(Fault::kind)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FIGURE | Lệ phí là 20.000 đồng.",
        "FIGURE | Lệ phí là ２０ đồng.",
        "FIGURE | Nộp mẫu CT01.",
        "FIGURE | Giảm một nửa, tức ½.",
        "FIGURE | Tăng 5%.",
        "NUMBER_WORD | Chờ hai mươi ngày.",
        "NUMBER_WORD | Chờ ba ngày làm việc.",
        "NUMBER_WORD | Nộp hai bản.",
        "NUMBER_WORD | Mất vài tuần.",
        "NUMBER_WORD | Hết năm trăm nghìn đồng.",
        "NUMBER_WORD | Khoảng nửa tháng.",
        "FREE | Việc này miễn phí.",
        "FREE | Anh/chị không mất phí.",
        "FREE | Anh/chị không mất tiền.",
        "FREE | Không phải đóng lệ phí.",
        "FREE | Chẳng tốn đồng nào.",
        "FREE | Khỏi nộp tiền.",
        "FREE | Được miễn lệ phí.",
      })
  void refusesFiguresInDigitsAndInWords(Fault.Kind kind, String sentence) {
    assertRefused(new NoFigures(), kind, sentence);
  }

  @Test
  void takesFiguresInTokens() {
    assertThat(new NoFigures().fault(FACTS.claim("Lệ phí là {5 đồng}, một trong các khoản.")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật nói “cứ nộp đi”.",
        "Luật nói \"không được nhận tiền\" mà.",
        "Luật nói “Không được nhận tiền.",
      })
  void refusesQuotesThatAreNotLiteral(String sentence) {
    assertRefused(new LiteralQuotes(), Fault.Kind.QUOTE, sentence);
  }

  @Test
  void takesLiteralQuotes() {
    assertThat(new LiteralQuotes().fault(FACTS.claim("Ghi rõ “Không được nhận tiền, quà”.")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CITATION | Theo nghị định thì vậy.",
        "CITATION | Xem khoản này ở luật cư trú.",
        "CITATION | Thông tư có nói.",
        "NAME | Nộp tại Ủy ban xã.",
        "NAME | Nộp cho Công an.",
        "NAME | Đến UBND.",
        "NAME | Dạ, anh/chị hỏi Bộ Diều nhé.",
      })
  void refusesNamesThatNoFactHas(Fault.Kind kind, String sentence) {
    assertRefused(new KnownNames(), kind, sentence);
  }

  @Test
  void takesNamesOfItsFacts() {
    assertThat(new KnownNames().fault(FACTS.claim("Dạ, lệ phí tại Sở Diều là {5 đồng}. Vâng ạ.")))
        .isEmpty();
    assertThat(new KnownNames().fault(FACTS.claim("Thưa Ông/Bà, lệ phí là {5 đồng}.", "ông/bà")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROMISE | Hồ sơ chắc chắn được duyệt.",
        "PROMISE | Tôi cam kết đúng hẹn.",
        "PROMISE | Anh/chị cứ yên tâm.",
        "PROMISE | Hồ sơ sẽ được duyệt.",
        "PAYMENT | Anh/chị chuyển khoản trước.",
        "PAYMENT | Nộp tiền cho người tiếp nhận.",
        "PAYMENT | Quét mã để đóng.",
        "PAYMENT | Gửi mật khẩu cho tôi.",
        "RUDE | Hỏi ngu vậy.",
        "RUDE | Mày tự đi mà làm.",
      })
  void refusesPromisesPaymentsAndRudeness(Fault.Kind kind, String sentence) {
    assertRefused(new Phrases(), kind, sentence);
  }
}
