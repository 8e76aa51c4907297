package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  private static final Reading READING = new Reading();

  @Test
  void readsTheSameWhileItRemembers() {
    var text = "dang ky tam tru o dau";
    var plain = READING.of(text);

    var remembered =
        Remembered.during(() -> {
          var first = new Reading().of(text);
          assertThat(Remembered.during(() -> READING.of(text))).isSameAs(first);
          return first;
        });

    assertThat(remembered).isEqualTo(plain);
    assertThat(READING.of(text)).isNotSameAs(remembered);
  }

  @ParameterizedTest
  @CsvSource({
    "ddang kys khai sinh, đăng ký khai sinh",
    "ddawng kys keets hoon, đăng ký kết hôn",
    "giaasy khai sinh, giấy khai sinh",
    "ca6p la5i the3 ca8n cu7o7c1, cấp lại thẻ căn cước",
    "dang9 ky1 tam5 tru1, đăng ký tạm trú",
    "cos phair nopj ho so khong, có phải nộp hồ sơ không",
  })
  void decodesKeystrokes(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(read(meant)).isEqualTo(normal(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "bản sao chứgn thực, bản sao chứng thực",
    "đăg ký khai sinh, đăng ký khai sinh",
    "nuôi dưỡgn diều hâu, nuôi dưỡng diều hâu",
    "đăgn ký tạm trú, đăng ký tạm trú",
    "đăng ký thhường trú, đăng ký thường trú",
    "giấy khai sihn, giấy khai sinh",
    "dang ky tam tru cho nguoi nuoc ngaoi, dang ky tam tru cho nguoi nuoc ngoai",
    "nop ho so o dau hoac gui qua buu dine, nop ho so o dau hoac gui qua buu dien",
  })
  void mendsOneSlipOfTheFingersInAWordThatIsNoSyllable(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(read(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wifi",
        "facebook",
        "email",
        "CT01",
        "online",
        "web",
        "post",
        "zalo",
        "NA5",
        "visa",
        "test",
        "cost",
        "TK1-TS",
        "b2",
        "vneid",
        "taxi",
        "II",
        "xiii",
        "bus"
      })
  void leavesForeignWordsAndNamesOfFormsAlone(String word) {
    assertThat(read("nộp " + word + " ở đâu")).isEqualTo(normal("nộp " + word + " ở đâu"));
    assertThat(read(word)).isEqualTo(normal(word));
  }

  @Test
  void leavesEnglishAlone() {
    var text = "how much does it cost to register a marriage here";

    assertThat(read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "ko có hộ khẩu thì dc ko, không có hộ khẩu thì được không",
    "bn tiền v ạ, bao nhiêu tiền vậy ạ",
    "bn ơi chỉ mình với, bạn ơi chỉ mình với",
    "bây h lm lại, bây giờ làm lại",
    "500 k đk k, 500 k được không",
    "điểm e khoản 2, điểm e khoản 2",
    "hạng C và nhóm K, hạng C và nhóm K",
  })
  void writesShortFormsOut(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(normal(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "cần gấp ạaaa, cần gấp ạ",
    "cầnnn gấp lắmmm, cần gấp lắm",
    "khaisinh cho con, khai sinh cho con",
    "cắt hokhau, cắt hộ khẩu",
    "giáy khai sinh, giấy khai sinh",
    "chúng thực chữ ký, chứng thực chữ ký",
    "sữa giấy khai sinh, sửa giấy khai sinh",
    "đang ký tạm trú, đăng ký tạm trú",
  })
  void mendsSlips(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(normal(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "dang ky tam tru o nha tro, đăng ký tạm trú ở nhà trọ",
    "ban nha dat, bán nhà đất",
    "đăng ký tam tru, đăng ký tạm trú",
    "rot mat the can cuoc, rớt mất thẻ căn cước",
  })
  void givesMarksBack(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(normal(meant));
  }

  @Test
  void keepsThePlaceOfWhatItMends() {
    var text = "xin ddawng kys khaisinh";

    assertThat(READING.of(text))
        .extracting(token -> token.term() + "=" + text.substring(token.start(), token.end()))
        .containsExactly("xin=xin", "đăng=ddawng", "kí=kys", "khai=khaisinh", "sinh=khaisinh");
  }

  @RepeatedTest(200)
  void readsAnythingWithoutLosingOrder(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var text = new StringBuilder();
    for (var i = random.nextInt(50); i >= 0; i--) {
      text.append("abcdđêơưáạ sfrxjw 123469 ./-KTÂ\u0301".charAt(random.nextInt(32)));
    }

    var start = 0;
    for (var token : READING.of(text.toString())) {
      assertThat(token.term()).isNotBlank();
      assertThat(token.start()).isGreaterThanOrEqualTo(start).isLessThan(token.end());
      start = token.start();
    }
    assertThat(start).isLessThanOrEqualTo(text.length());
  }

  private static String read(String text) {
    return String.join(" ", Syllables.terms(READING.of(text)));
  }

  private static String normal(String text) {
    return String.join(" ", Syllables.of(text));
  }
}
