package vn.motcua.knowledge.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"104/2022/NĐ-CP", "104/2022/nđ-cp", " 104 / 2022 / ND-CP", "'104/2022/nd-cp\""})
  void isTheSameHoweverTyped(String typed) {
    assertThat(RegulationKey.of(typed)).contains(new RegulationKey("104/2022/ND-CP"));
  }

  @Test
  void isNoneWhereNothingIsTyped() {
    assertThat(RegulationKey.of(" -/ ")).isEmpty();
  }

  @Test
  void tellsTheYearOfANumberWhichNotAllHave() {
    assertThat(RegulationKey.year("104/2022/NĐ-CP")).isEqualTo(2022);
    assertThat(RegulationKey.year("Luật 81/2006")).isEqualTo(2006);
    assertThat(RegulationKey.year("150-BTC")).isZero();
  }
}
