package vn.motcua.knowledge.value.number;

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

/// All numbers of people here are made up.
class NumbersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final PersonalNumberReader PERSONAL = new PersonalNumberReader();
  private static final TaxCodeReader TAX = new TaxCodeReader();

  @ParameterizedTest
  @ValueSource(strings = {"001099000001", "001 099 000 001", "001.099.000001", " 001099000001 "})
  void readsPersonalNumbers(String typed) {
    assertThat(PERSONAL.read(typed, TODAY)).isEqualTo(new Valid("001099000001"));
  }

  @ParameterizedTest
  @CsvSource({
    "00109900000, PERSONAL_NUMBER_LENGTH",
    "0010990000011, PERSONAL_NUMBER_LENGTH",
    "00109900000O, PERSONAL_NUMBER_HAS_OTHER_SIGNS",
    "001499000001, PERSONAL_NUMBER_CENTURY",
    "001227000001, PERSONAL_NUMBER_CENTURY",
    "000000000000, PLACEHOLDER",
  })
  void saysWhyItIsNoPersonalNumber(String typed, Problem problem) {
    assertThat(PERSONAL.read(typed, TODAY)).isEqualTo(new Invalid(problem));
  }

  @Test
  void warnsOfAnUnknownProvinceAndRefusesNone() {
    assertThat(PERSONAL.read("999099000001", TODAY))
        .isEqualTo(new Valid("999099000001", Warning.UNKNOWN_BIRTH_PROVINCE));
  }

  @Test
  void knowsWhatANumberWasGivenFor() {
    var number = new PersonalNumber("079301000001");

    assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    assertThat(number.birthYear()).isEqualTo(2001);
    assertThat(number.province()).contains("Hồ Chí Minh");
    assertThat(number.describes(Sex.FEMALE, 2001)).isEmpty();
    assertThat(number.describes(null, null)).isEmpty();
    assertThat(number.describes(Sex.MALE, 1901))
        .containsExactly(Warning.NUMBER_AND_SEX_DIFFER, Warning.NUMBER_AND_YEAR_DIFFER);
    assertThat(number.toString()).doesNotContain("0793");
  }

  @ParameterizedTest
  @CsvSource({
    "0100047516, 0100047516",
    "0100047516001, 0100047516-001",
    "0100047516-001, 0100047516-001",
    "0314409058, 0314409058",
    "001099000001, 001099000001",
  })
  void readsTaxCodes(String typed, String text) {
    assertThat(TAX.read(typed, TODAY)).isEqualTo(new Valid(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0100047517, TAX_CODE_CHECK",
    "0100047516-000, TAX_CODE_CHECK",
    "0000000000, TAX_CODE_CHECK",
    "010004751, TAX_CODE_LENGTH",
    "01000475160, TAX_CODE_LENGTH",
  })
  void refusesWrongTaxCodes(String typed, Problem problem) {
    assertThat(TAX.read(typed, TODAY)).isEqualTo(new Invalid(problem));
  }

  /// The repetition is the seed.
  @RepeatedTest(200)
  void findsEachWrongDigitOfATaxCode(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var nine = "01%07d".formatted(1 + random.nextInt(9_999_999));
    var check = TaxCodeReader.checkDigit(nine);
    for (var digit = 0; digit <= 9; digit++) {
      assertThat(TAX.read(nine + digit, TODAY))
          .isInstanceOf(digit == check ? Valid.class : Invalid.class);
    }
  }
}
