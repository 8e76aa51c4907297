package vn.motcua.knowledge.value.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.value.day.DayReader.When;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Warning;
import vn.motcua.knowledge.value.words.DateInWords;

class DayReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DayReader DAY = new DayReader(false, When.ANY);
  private static final DayReader PARTIAL = new DayReader(true, When.ANY);
  private static final DayReader BIRTH = new DayReader(false, When.BIRTH);
  private static final DayReader PAST = new DayReader(false, When.PAST);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/5/2026",
        "03-05-2026",
        "3.5.2026",
        "3 5 2026",
        "3 / 5 / 2026",
        "2026-05-03",
        "2026/5/3",
        "2026-05-03T00:00:00Z",
        "03052026",
        "20260503",
        "ngày 3 tháng 5 năm 2026",
        "Ngày 03 tháng 05 năm 2026",
        "ngay 3 thang 5 nam 2026",
        "mùng 3 tháng 5 năm 2026",
        "ngày mùng 3 tháng 5, 2026",
        "3 tháng 5/2026",
        "ba tháng năm năm hai nghìn không trăm hai mươi sáu",
        "Ngày ba tháng năm năm hai ngàn không trăm hai mươi sáu",
        "mùng ba tháng năm năm hai không hai sáu",
        "ngày ba tháng năm năm 2026",
        "ba thang nam nam hai nghin khong tram hai muoi sau",
        "3 thang nam nam 2026",
        "3/5 năm 2026",
        "03/05/2026.",
        "\uFEFF3/5/2026\r\n",
      })
  void readsOneDayHoweverItIsWritten(String typed) {
    assertThat(DAY.read(typed, TODAY)).isEqualTo(new Valid("03/05/2026"));
  }

  @ParameterizedTest
  @CsvSource({
    "1999, 1999",
    "năm 1999, 1999",
    "05/1999, 05/1999",
    "5-1999, 05/1999",
    "1999-05, 05/1999",
    "tháng 5 năm 1999, 05/1999",
    "tháng 5/1999, 05/1999",
    "tháng tư năm một nghìn chín trăm chín mươi chín, 04/1999",
    "năm một nghìn chín trăm lẻ năm, 1905",
    "3/5/1999, 03/05/1999",
    "sinh năm 1975, 1975",
  })
  void readsAsMuchAsIsKnown(String typed, String text) {
    assertThat(PARTIAL.read(typed, TODAY)).isEqualTo(new Valid(text));
  }

  @ParameterizedTest
  @CsvSource({
    "31/4/2026, DAY_NOT_IN_CALENDAR",
    "32/1/2026, DAY_NOT_IN_CALENDAR",
    "30/2/2024, DAY_NOT_IN_CALENDAR",
    "29/2/2026, NOT_A_LEAP_YEAR",
    "5/13/2026, MONTH_OUT_OF_RANGE",
    "0/5/2026, DAY_NOT_IN_CALENDAR",
    "3/0/2026, MONTH_OUT_OF_RANGE",
    "3/5/1850, YEAR_OUT_OF_RANGE",
    "3/5, DAY_WITHOUT_YEAR",
    "mùng 3 tháng 5, DAY_WITHOUT_YEAR",
    "5/2026, DAY_INCOMPLETE",
    "1999, DAY_INCOMPLETE",
    "mùng 3 tháng 5 năm 2026 âm lịch, DAY_IS_LUNAR",
    "3/5/2026 (ÂL), DAY_IS_LUNAR",
    "mùng ba tháng giêng, DAY_IS_LUNAR",
    "3/5/30, DAY_SHORT_YEAR",
    "khoảng 2020, DAY_NOT_UNDERSTOOD",
    "3/5/202, DAY_NOT_UNDERSTOOD",
    "3/5-2026, DAY_NOT_UNDERSTOOD",
    "hôm nào đó, DAY_NOT_UNDERSTOOD",
  })
  void saysWhyItIsNoDay(String typed, Problem problem) {
    assertThat(DAY.read(typed, TODAY)).isEqualTo(new Invalid(problem));
  }

  @ParameterizedTest
  @CsvSource({"0/2026", "00/1999", "13/1999"})
  void takesNoZeroForAnAbsentMonth(String typed) {
    assertThat(PARTIAL.read(typed, TODAY)).isEqualTo(new Invalid(Problem.MONTH_OUT_OF_RANGE));
  }

  @ParameterizedTest
  @CsvSource({"3.5.26, 03/05/2026", "3.5.99, 03/05/1999", "31/12/26, 31/12/1926"})
  void findsTheCenturyOfABirthInThePast(String typed, String text) {
    assertThat(BIRTH.read(typed, TODAY)).isEqualTo(new Valid(text, Warning.YEAR_HAD_TWO_DIGITS));
  }

  @Test
  void lastLeapDayOfATwoDigitYearIsInThePast() {
    assertThat(BIRTH.read("29/2/96", TODAY)).extracting("text").isEqualTo("29/02/1996");
  }

  @Test
  void looksAtTheFutureAsTheKindWants() {
    assertThat(DAY.read("23/11/2026", TODAY))
        .isEqualTo(new Valid("23/11/2026", Warning.DAY_TO_COME));
    assertThat(BIRTH.read("23/11/2026", TODAY)).isEqualTo(new Invalid(Problem.BIRTH_AFTER_TODAY));
    assertThat(PAST.read("23/11/2026", TODAY)).isEqualTo(new Invalid(Problem.DAY_AFTER_TODAY));
    assertThat(BIRTH.read("22/11/2026", TODAY)).isEqualTo(new Valid("22/11/2026"));
    assertThat(BIRTH.read("1/1/1901", TODAY))
        .isEqualTo(new Valid("01/01/1901", List.of(Warning.VERY_OLD)));
  }

  @Test
  void knowsToday() {
    assertThat(DAY.read("hôm nay", TODAY)).isEqualTo(new Valid("22/11/2026"));
    assertThat(DAY.read("Hom qua", TODAY)).isEqualTo(new Valid("21/11/2026"));
  }

  /// The repetition is the seed.
  @RepeatedTest(500)
  void readsDaysInWordsAsInDigits(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
    var text = day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    assertThat(DAY.read(DateInWords.of(day), TODAY)).as(text).extracting("text").isEqualTo(text);
  }
}
