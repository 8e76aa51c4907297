package vn.motcua.knowledge.value.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.knowledge.language.quantity.WholeNumbers;
import vn.motcua.knowledge.language.token.Tokens;

class InWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, không",
    "4, bốn",
    "5, năm",
    "10, mười",
    "11, mười một",
    "14, mười bốn",
    "15, mười lăm",
    "20, hai mươi",
    "21, hai mươi mốt",
    "24, hai mươi tư",
    "25, hai mươi lăm",
    "100, một trăm",
    "104, một trăm lẻ bốn",
    "115, một trăm mười lăm",
    "1000, một nghìn",
    "1005, một nghìn không trăm lẻ năm",
    "2005, hai nghìn không trăm lẻ năm",
    "2026, hai nghìn không trăm hai mươi sáu",
    "1000000, một triệu",
    "1000005, một triệu không trăm lẻ năm",
    "2500000, hai triệu năm trăm nghìn",
    "1000000000, một tỷ",
    "1234000000000, một nghìn hai trăm ba mươi tư tỷ",
    "1000000000000000, một triệu tỷ",
  })
  void writesNumbersInTheStandardReading(long number, String words) {
    assertThat(NumberInWords.of(number)).isEqualTo(words);
  }

  @Test
  void writesDays() {
    assertThat(DateInWords.of(LocalDate.of(2026, 5, 3)))
        .isEqualTo("Ngày ba tháng năm năm hai nghìn không trăm hai mươi sáu");
    assertThat(DateInWords.of(LocalDate.of(2005, 4, 21)))
        .isEqualTo("Ngày hai mươi mốt tháng tư năm hai nghìn không trăm lẻ năm");
  }

  @Test
  void writesSums() {
    assertThat(MoneyInWords.of(2_500_000)).isEqualTo("Hai triệu năm trăm nghìn đồng");
    assertThat(MoneyInWords.of(0)).isEqualTo("Không đồng");
  }

  @Test
  void rejectsWhatHasNoReading() {
    assertThatIllegalArgumentException().isThrownBy(() -> MoneyInWords.of(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MoneyInWords.of(NumberInWords.LARGEST + 1));
  }

  /// The repetition is the seed.
  @RepeatedTest(500)
  void writesWhatIsReadBack(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var most = (long) Math.pow(10, 1 + random.nextInt(15));
    var number = random.nextLong(most) / (long) Math.pow(10, random.nextInt(4)) * 100;
    var kept = Math.min(number, NumberInWords.LARGEST);

    var words = NumberInWords.of(kept);

    assertThat(WholeNumbers.in(Tokens.of(words))).as(words).isEqualTo(OptionalLong.of(kept));
  }
}
