package vn.motcua.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final int MOST_DIGITS = 20;

  private final Redaction redaction = new Redaction();

  @ParameterizedTest
  @CsvSource({
    "gửi về dieu.sao+1@thu.example.vn nhé, gửi về [thư điện tử] nhé",
    "thư dieu @ thu.example, thư [thư điện tử]",
    "thư diều@thư.example., thư [thư điện tử].",
    "gọi 0900000000 gặp tôi, gọi [điện thoại] gặp tôi",
    "gọi 0900 000 000, gọi [điện thoại]",
    "gọi 090.000.0000, gọi [điện thoại]",
    "gọi (024) 0000-0000, gọi ([điện thoại]",
    "gọi +84 900 000 000, gọi [điện thoại]",
    "gọi +84-(0)900 000 000, gọi [điện thoại]",
    "căn cước 000000000000 mất rồi, căn cước [số] mất rồi",
    "căn cước 000 000 000 000, căn cước [số]",
    "chứng minh 100000000, chứng minh [số]",
    "hồ sơ 000.00.00.H00-261121-0001, hồ sơ 000.00.00.H[số]",
    "mã 123456, mã [số]",
    "số ١٢٣٤٥٦ lạ, số [số] lạ"
  })
  void masksWhatPointsAtAPerson(String said, String masked) {
    assertThat(redaction.masked(said)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Đăng ký tạm trú cần giấy tờ gì?",
        "khoản 2 Điều 14 Nghị định 104/2022/NĐ-CP",
        "từ ngày 01/07/2025 đến nay",
        "lệ phí 50.000 đồng, 5 ngày, 3 bản",
        "con 12 tuổi, sinh năm 2014"
      })
  void leavesEverydayWordsAlone(String said) {
    assertThat(redaction.masked(said)).isEqualTo(said);
  }

  @Test
  void masksEveryOneOfThem() {
    assertThat(redaction.masked("0900000000, 0900000001 và a@b.example"))
        .isEqualTo("[điện thoại], [điện thoại] và [thư điện tử]");
  }

  @ParameterizedTest
  @CsvSource({
    "gọi tôi 0900, gọi tôi [số]",
    "000 000 nhé, [số] nhé",
    "thư a@b, thư [thư điện tử]",
    "@b.example nhé, [thư điện tử] nhé",
    "gọi 0900 000 000 hay a@b.example, gọi [điện thoại] hay [thư điện tử]",
    "Điều 14 khoản 2, Điều 14 khoản 2"
  })
  void masksWhatWasCutInTwo(String piece, String masked) {
    assertThat(redaction.maskedPiece(piece)).isEqualTo(masked);
  }

  /// Wherever a message is cut, at most two digits in a row get through.
  @RepeatedTest(100)
  void leavesNoNumberInAnyPiece(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var message = "gọi 090" + random.nextInt(10) + ".000 000 thẻ 000000000000 hay a.b@c.example";
    var cut = random.nextInt(message.length());

    var before = redaction.maskedPiece(message.substring(0, cut));
    var after = redaction.maskedPiece(message.substring(cut));

    assertThat(before + " / " + after).doesNotContainPattern("\\d{3}").doesNotContain("@");
  }

  @RepeatedTest(200)
  void neverLeavesSixDigitsInARow(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var text = new StringBuilder();
    for (var i = random.nextInt(MOST_DIGITS); i >= 0; i--) {
      text.append(random.nextInt(5) == 0 ? "ạ -.@+".charAt(random.nextInt(6)) : '0');
    }

    assertThat(redaction.masked(text.toString())).doesNotContainPattern("\\d{6}");
  }
}
