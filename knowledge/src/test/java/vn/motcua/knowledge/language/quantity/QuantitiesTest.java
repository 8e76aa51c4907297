package vn.motcua.knowledge.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.quantity.Quantity.Age;
import vn.motcua.knowledge.language.quantity.Quantity.Born;
import vn.motcua.knowledge.language.quantity.Quantity.Bound;
import vn.motcua.knowledge.language.quantity.Quantity.Day;
import vn.motcua.knowledge.language.quantity.Quantity.Length;
import vn.motcua.knowledge.language.quantity.Quantity.Money;
import vn.motcua.knowledge.language.quantity.Quantity.Relative;

class QuantitiesTest {

  private static final Reading READING = new Reading();

  @ParameterizedTest
  @CsvSource({
    "con tôi 15 tuổi, 15, EXACTLY",
    "cháu mười lăm tuổi rồi, 15, EXACTLY",
    "con toi muoi lam tuoi, 15, EXACTLY",
    "mẹ hơn 60 tuổi, 60, MORE_THAN",
    "chưa đủ 14 tuổi, 14, LESS_THAN",
    "từ đủ 18 tuổi, 18, AT_LEAST",
    "người 80 tuổi trở lên, 80, AT_LEAST",
    "bà bảy mươi mốt tuổi, 71, EXACTLY",
    "ông hai lăm tuổi, 25, EXACTLY",
    "bé 3tuổi, 3, EXACTLY",
  })
  void readsAges(String text, int years, Bound bound) {
    assertThat(in(text))
        .singleElement()
        .isInstanceOfSatisfying(
            Age.class,
            age -> {
              assertThat(age.years()).isEqualTo(years);
              assertThat(age.bound()).isEqualTo(bound);
            });
  }

  @ParameterizedTest
  @CsvSource({"sinh năm 2010, 2010", "sinh nam 1985, 1985", "con sinh năm 98, 1998"})
  void readsYearsOfBirth(String text, int year) {
    assertThat(in(text))
        .singleElement()
        .isInstanceOfSatisfying(Born.class, born -> assertThat(born.year()).isEqualTo(year));
  }

  @ParameterizedTest
  @CsvSource({
    "phí 500k ạ, 500000",
    "2 triệu rưỡi, 2500000",
    "2 trieu ruoi, 2500000",
    "2tr5, 2500000",
    "5.000.000đ, 5000000",
    "'3,5 triệu đồng', 3500000",
    "một trăm nghìn, 100000",
    "1 triệu 200 nghìn đồng, 1200000",
    "50 ngàn đồng, 50000",
    "3 tỷ, 3000000000",
    "20000 đồng, 20000",
  })
  void readsSums(String text, long dong) {
    assertThat(in(text))
        .singleElement()
        .isInstanceOfSatisfying(Money.class, money -> assertThat(money.dong()).isEqualTo(dong));
  }

  @Test
  void readsLengthsOfTime() {
    assertThat(length("ở 3 tháng")).isEqualTo(Period.ofMonths(3));
    assertThat(length("o do 3 thang")).isEqualTo(Period.ofMonths(3));
    assertThat(length("nửa năm nữa")).isEqualTo(Period.ofMonths(6));
    assertThat(length("một năm rưỡi")).isEqualTo(Period.of(1, 6, 0));
    assertThat(length("năm năm")).isEqualTo(Period.ofYears(5));
    assertThat(length("trong 24 giờ")).isEqualTo(Duration.ofHours(24));
    assertThat(length("hai tuần")).isEqualTo(Period.ofDays(14));
  }

  @Test
  void readsDays() {
    assertThat(day("ngày 12 tháng 3")).isEqualTo(List.of(12, 3, 0));
    assertThat(day("ngay 12 thang 3 nam 2024")).isEqualTo(List.of(12, 3, 2024));
    assertThat(day("tháng 3/2024")).isEqualTo(List.of(0, 3, 2024));
    assertThat(day("từ 1/7/2025")).isEqualTo(List.of(1, 7, 2025));
    assertThat(day("12-3-98")).isEqualTo(List.of(12, 3, 1998));
    assertThat(day("2026-11-21")).isEqualTo(List.of(21, 11, 2026));
    assertThat(day("năm 1985")).isEqualTo(List.of(0, 0, 1985));
  }

  @ParameterizedTest
  @CsvSource({
    "tháng trước, -1, MONTHS", "thang truoc, -1, MONTHS", "năm ngoái, -1, YEARS",
    "hôm qua, -1, DAYS", "tuần sau, 1, WEEKS", "năm nay, 0, YEARS"
  })
  void readsTimesCountedFromNow(String text, int amount, ChronoUnit unit) {
    assertThat(in(text))
        .singleElement()
        .isInstanceOfSatisfying(
            Relative.class,
            time -> {
              assertThat(time.amount()).isEqualTo(amount);
              assertThat(time.unit()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "khai sinh cho con",
        "từ ngày nào",
        "ba má em",
        "mẫu số 3",
        "nghị định 104/2022/NĐ-CP",
        "1.004222",
        "con trai nam",
        "tuổi",
        "không năm nào",
        "bốn người"
      })
  void findsNoneWhereNoneIsNamed(String text) {
    assertThat(in(text)).isEmpty();
  }

  @RepeatedTest(300)
  void readsNumbersInWordsAsInDigits(RepetitionInfo repetition) {
    var number = 1 + new Random(repetition.getCurrentRepetition()).nextInt(999);

    var text = "được " + inWords(number) + " tuổi";

    assertThat(in(text)).as(text).singleElement().extracting("years").isEqualTo(number);
  }

  @Test
  void tellsWhereEachStands() {
    var text = "con 15 tuổi, mất ngày 12 tháng 3, phí 500k";

    assertThat(in(text))
        .extracting(quantity -> text.substring(quantity.start(), quantity.end()))
        .containsExactly("15 tuổi", "ngày 12 tháng 3", "500k");
  }

  private static String inWords(int number) {
    var digits = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
    var hundreds = number / 100;
    var tens = number / 10 % 10;
    var ones = number % 10;
    var text = new StringBuilder(hundreds > 0 ? digits[hundreds] + " trăm " : "");
    if (tens == 1) {
      text.append("mười ");
    } else if (tens > 1) {
      text.append(digits[tens]).append(" mươi ");
    } else if (hundreds > 0 && ones > 0) {
      text.append("lẻ ");
    }
    if (ones == 5 && tens > 0) {
      text.append("lăm");
    } else if (ones > 0) {
      text.append(ones == 1 && tens > 1 ? "mốt" : digits[ones]);
    }
    return text.toString().strip();
  }

  private static List<Quantity> in(String text) {
    return Quantities.in(READING.of(text));
  }

  private static TemporalAmount length(String text) {
    assertThat(in(text)).singleElement().isInstanceOf(Length.class);
    return ((Length) in(text).getFirst()).amount();
  }

  private static List<Integer> day(String text) {
    assertThat(in(text)).singleElement().isInstanceOf(Day.class);
    var day = (Day) in(text).getFirst();
    return List.of(day.day(), day.month(), day.year()).stream()
        .map((OptionalInt part) -> part.orElse(0))
        .toList();
  }
}
