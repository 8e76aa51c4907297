package vn.motcua.knowledge.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.knowledge.CpuTime;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Warning;

/// All people, numbers and addresses here are made up.
class ValueKindTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final long MOST_NANOS = 5_000_000;

  @ParameterizedTest
  @CsvSource({
    "PHONE, 0912345678, 0912345678",
    "PHONE, +84 912 345 678, 0912345678",
    "PHONE, 84912345678, 0912345678",
    "PHONE, 0912.345.678, 0912345678",
    "PHONE, (024) 3825 1234, 02438251234",
    "PHONE, 0084912345678, 0912345678",
    "PHONE, (+84) 912345678, 0912345678",
    "PHONE, 19001234, 19001234",
    "PHONE, +1 202 555 0123, +1 202-555-0123",
    "EMAIL, Nguyen.Mau@Example.COM, Nguyen.Mau@example.com",
    "EMAIL, mau+1@thu.example.vn, mau+1@thu.example.vn",
    "BANK_ACCOUNT, 0123 4567 89, 0123456789",
    "URL, https://example.com/a?b=1, https://example.com/a?b=1",
    "YES_NO, có, Có",
    "YES_NO, dạ có, Có",
    "YES_NO, Khong, Không",
    "YES_NO, chưa, Không",
    "TEXT, '  Khu   phố 1 ', Khu phố 1",
    "YEAR, 1999, 1999",
    "YEAR, năm hai nghìn không trăm lẻ năm, 2005",
    "TIME_OF_DAY, 8h30, 08:30",
    "TIME_OF_DAY, 8:30, 08:30",
    "TIME_OF_DAY, 08 giờ 30 phút, 08:30",
    "TIME_OF_DAY, 20h, 20:00",
    "TIME_OF_DAY, 8h30’, 08:30",
    "TIME_OF_DAY, 3 giờ chiều, 15:00",
    "TIME_OF_DAY, 3 giờ rưỡi chiều, 15:30",
    "TIME_OF_DAY, 3 rưỡi chiều, 15:30",
    "TIME_OF_DAY, 8 giờ kém 15, 07:45",
    "TIME_OF_DAY, 12 giờ đêm, 00:00",
    "TIME_OF_DAY, 11 giờ đêm, 23:00",
    "TIME_OF_DAY, 2 giờ sáng, 02:00",
    "TIME_OF_DAY, 8:30 PM, 20:30",
    "SOCIAL_INSURANCE_NUMBER, 0123 456 789, 0123456789",
    "HEALTH_CARD_NUMBER, dn 4 01 0123456789, DN4010123456789",
    "HEALTH_CARD_NUMBER, 0123456789, 0123456789",
    "OLD_ID_NUMBER, 012 345 678, 012345678",
    "ID_PAPER_NUMBER, c1234567, C1234567",
    "ID_PAPER_NUMBER, 001 099 000 001, 001099000001",
  })
  void writesWhatItReadsInTheNormalWay(ValueKind kind, String typed, String text) {
    assertThat(kind.read(typed, TODAY)).extracting("text").isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, 01234567890, PHONE_PREFIX_ENDED",
    "PHONE, 091234567, NOT_A_PHONE_NUMBER",
    "PHONE, 09123456789, NOT_A_PHONE_NUMBER",
    "PHONE, 0912345678 anh Mẫu, NOT_A_PHONE_NUMBER",
    "PHONE, 1800-FLOWERS, NOT_A_PHONE_NUMBER",
    "EMAIL, mẫu@example.com, NOT_AN_EMAIL",
    "EMAIL, mau@example, NOT_AN_EMAIL",
    "EMAIL, mau..mau@example.com, NOT_AN_EMAIL",
    "EMAIL, a b@example.com, NOT_AN_EMAIL",
    "BANK_ACCOUNT, 12345, NOT_AN_ACCOUNT",
    "URL, javascript:alert(1), NOT_A_LINK",
    "URL, ftp://example.com, NOT_A_LINK",
    "YES_NO, có lẽ, NOT_YES_OR_NO",
    "TEXT, '   ', EMPTY",
    "YEAR, 99, NOT_A_YEAR",
    "YEAR, 1850, YEAR_OUT_OF_RANGE",
    "TIME_OF_DAY, 25:00, NOT_A_TIME",
    "TIME_OF_DAY, 8:60, NOT_A_TIME",
    "TIME_OF_DAY, 8, NOT_A_TIME",
    "TIME_OF_DAY, 8 giờ kém 60, NOT_A_TIME",
    "TIME_OF_DAY, 15 giờ sáng, NOT_A_TIME",
    "SOCIAL_INSURANCE_NUMBER, 123456789, NOT_A_SOCIAL_INSURANCE_NUMBER",
    "SOCIAL_INSURANCE_NUMBER, 0000000000, PLACEHOLDER",
    "HEALTH_CARD_NUMBER, DN9010123456789, NOT_A_HEALTH_CARD_NUMBER",
    "OLD_ID_NUMBER, 12345678, NOT_AN_OLD_ID",
    "OLD_ID_NUMBER, 111111111, PLACEHOLDER",
    "ID_PAPER_NUMBER, không có, NOT_AN_ID_PAPER",
  })
  void saysWhatIsWrong(ValueKind kind, String typed, Problem problem) {
    assertThat(kind.read(typed, TODAY)).isEqualTo(new Invalid(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, +1 202 555 0123, FOREIGN_PHONE_NUMBER",
    "EMAIL, mau@gmail.con, UNUSUAL_DOMAIN",
    "BANK_ACCOUNT, MAU123456, ACCOUNT_HAS_LETTERS",
    "ID_PAPER_NUMBER, AB1234567, UNUSUAL_ID_PAPER",
    "SOCIAL_INSURANCE_NUMBER, 001099000001, PERSONAL_NUMBER_IN_PLACE",
  })
  void warnsOfWhatIsUnusual(ValueKind kind, String typed, Warning warning) {
    assertThat(kind.read(typed, TODAY))
        .isInstanceOfSatisfying(
            Valid.class, valid -> assertThat(valid.warnings()).containsExactly(warning));
  }

  @Test
  void keepsTheLinesOfALongText() {
    assertThat(ValueKind.LONG_TEXT.read(" Kính gửi \r\n\tÔng Mẫu \u0007 ", TODAY))
        .isEqualTo(new Valid("Kính gửi\nÔng Mẫu"));
  }

  @ParameterizedTest
  @EnumSource(ValueKind.class)
  void refusesNothingAndTooMuch(ValueKind kind) {
    assertThat(kind.read(" \u200B\t", TODAY)).isEqualTo(new Invalid(Problem.EMPTY));
    assertThat(kind.read("9".repeat(30_000), TODAY)).isEqualTo(new Invalid(Problem.TOO_LONG));
  }

  @Test
  void tellsEachProblemAndWarningInTwoLanguages() {
    var messages =
        Stream.concat(
            Arrays.stream(Problem.values()).flatMap(at -> Stream.of(at.vi(), at.en())),
            Arrays.stream(Warning.values()).flatMap(at -> Stream.of(at.vi(), at.en())));

    assertThat(messages)
        .allMatch(text -> text.length() > 15 && text.matches(".*[.?]"))
        .doesNotHaveDuplicates();
  }

  @Test
  void showsNoValueInItsLog() {
    assertThat(new Valid("Nguyễn Văn Mẫu").toString()).doesNotContain("Mẫu");
  }

  /// The repetition is the seed.
  @RepeatedTest(400)
  void standsHostileInput(RepetitionInfo repetition) {
    var hostile = hostile(new Random(repetition.getCurrentRepetition()));
    for (var kind : ValueKind.values()) {
      var reading = kind.read(hostile, TODAY);
      if (reading instanceof Valid(var text, _)) {
        assertStaysTheSame(kind, text);
      }
      assertThat(leastNanos(kind, hostile)).as("%s", kind).isLessThan(MOST_NANOS);
    }
  }

  /// What was written in the normal way is read as itself.
  private static void assertStaysTheSame(ValueKind kind, String text) {
    var again = kind.read(text, TODAY);
    assertThat(again).as("%s reads what it wrote", kind).isInstanceOf(Valid.class);
    assertThat(again).extracting("text").as("%s", kind).isEqualTo(text);
  }

  /// The least of several readings: others are slowed by what the machine does beside.
  private static long leastNanos(ValueKind kind, String typed) {
    return CpuTime.least(() -> assertThat(kind.read(typed, TODAY)).isNotNull(), MOST_NANOS);
  }

  private static String hostile(Random random) {
    var pieces =
        new String[] {
          "a",
          "Ê",
          "ễ",
          "e\u0302\u0303",
          "1",
          "00",
          "9",
          "|",
          "/",
          "-",
          " ",
          ".",
          ",",
          "\u0000",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uD800",
          "<b>",
          "năm ",
          "tháng ",
          "ngày ",
          "không ",
          "mươi ",
          "trăm ",
          "tỷ ",
          "triệu ",
          "nghìn ",
          "lẻ ",
          "đồng",
          "tr",
          "@",
          "example.com",
          "+84",
          "'",
          "\u0301",
          "h",
          "giờ",
          "\r\n",
          "nam",
          "0912345678",
          "１",
          "٣"
        };
    var text = new StringBuilder();
    var count = random.nextInt(random.nextInt(20) == 0 ? 900 : 14);
    var isDull = random.nextInt(4) == 0;
    var dull = pieces[random.nextInt(pieces.length)];
    for (var at = 0; at < count; at++) {
      text.append(isDull ? dull : pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
