package vn.motcua.knowledge.value.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Warning;
import vn.motcua.knowledge.value.words.MoneyInWords;

class AmountTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final MoneyReader MONEY = new MoneyReader();
  private static final NumberReader INTEGER = new NumberReader(false);
  private static final NumberReader DECIMAL = new NumberReader(true);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2tr5; 2.500.000",
        "2,5 triệu; 2.500.000",
        "2.5 triệu; 2.500.000",
        "2 triệu rưỡi; 2.500.000",
        "2tr500; 2.500.000",
        "hai trieu nam tram nghin dong; 2.500.000",
        "5.000.000đ; 5.000.000",
        "5,000,000 VND; 5.000.000",
        "5 000 000 đồng; 5.000.000",
        "5000000; 5.000.000",
        "500k; 500.000",
        "500 nghìn; 500.000",
        "1 triệu 200 nghìn đồng; 1.200.000",
        "năm triệu đồng chẵn; 5.000.000",
        "Hai triệu năm trăm nghìn đồng; 2.500.000",
        "1,5 tỷ; 1.500.000.000",
        "20000đ; 20.000",
        "0; 0",
      })
  void readsSums(String typed, String text) {
    assertThat(MONEY.read(typed, TODAY)).isEqualTo(new Valid(text + " đồng"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5",
        "5.000.00",
        "5.000,000",
        "2,5",
        "100 USD",
        "miễn phí",
        "5 triệu 3 người",
        "500k 600k",
        "đồng",
        "1e9",
        "khoảng 5 triệu"
      })
  void readsNoSumWhereThereIsNone(String typed) {
    assertThat(MONEY.read(typed, TODAY)).isEqualTo(new Invalid(Problem.NOT_A_SUM));
  }

  @Test
  void warnsOfAFewDongAndRefusesTooMany() {
    assertThat(MONEY.read("500", TODAY)).isEqualTo(new Valid("500 đồng", Warning.SMALL_SUM));
    assertThat(MONEY.read("500đ", TODAY)).isEqualTo(new Valid("500 đồng"));
    assertThat(MONEY.read("999999999999999999", TODAY))
        .isEqualTo(new Invalid(Problem.SUM_TOO_LARGE));
  }

  @Test
  void warnsWhereAPointBeforeMillionsMayBeEither() {
    assertThat(MONEY.read("2.500 triệu", TODAY))
        .isEqualTo(new Valid("2.500.000.000 đồng", Warning.POINT_OR_COMMA));
    assertThat(MONEY.read("2,500 triệu", TODAY))
        .isEqualTo(new Valid("2.500.000 đồng", Warning.POINT_OR_COMMA));
  }

  /// The repetition is the seed.
  @RepeatedTest(300)
  void readsSumsInWordsAsInDigits(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var dong = 1_000 + random.nextLong((long) Math.pow(10, 4 + random.nextInt(12)));
    var digits = Grouping.grouped(dong);

    assertThat(MONEY.read(MoneyInWords.of(dong), TODAY)).isEqualTo(new Valid(digits + " đồng"));
    assertThat(MONEY.read(digits + "đ", TODAY)).isEqualTo(new Valid(digits + " đồng"));
    assertThat(MONEY.read(String.valueOf(dong), TODAY)).isEqualTo(new Valid(digits + " đồng"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"3; 3", "03; 3", "1.234; 1234", "ba; 3", "hai mươi mốt; 21", "không; 0"})
  void readsWholeNumbers(String typed, String text) {
    assertThat(INTEGER.read(typed, TODAY)).isEqualTo(new Valid(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,5", "-1", "ba người", "", "3 4", "1.23.456"})
  void readsNoWholeNumberWhereThereIsNone(String typed) {
    assertThat(INTEGER.read(typed, TODAY)).isEqualTo(new Invalid(Problem.NOT_A_WHOLE_NUMBER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "85,5; 85,5",
        "85.5 m2; 85,5",
        "85,50 m²; 85,5",
        "1.234,5; 1234,5",
        "1,234.5; 1234,5",
        "12; 12",
        "12,0; 12",
        "0,75; 0,75"
      })
  void readsDecimals(String typed, String text) {
    assertThat(DECIMAL.read(typed, TODAY)).isEqualTo(new Valid(text));
  }

  @Test
  void warnsWhereAPointMayBeEither() {
    assertThat(DECIMAL.read("1.500", TODAY)).isEqualTo(new Valid("1500", Warning.POINT_OR_COMMA));
    assertThat(DECIMAL.read("1,500", TODAY)).isEqualTo(new Valid("1,5", Warning.POINT_OR_COMMA));
  }
}
