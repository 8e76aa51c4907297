package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyllablesTest {

  @Test
  void splitsAtBlanksAndPunctuation() {
    assertThat(Syllables.of("  Thả diều,ở đâu?(xã/phường) "))
        .containsExactly("thả", "diều", "ở", "đâu", "xã", "phường");
  }

  @Test
  void keepsCodesTogether() {
    assertThat(Syllables.of("Thủ tục 1.004222!")).containsExactly("thủ", "tục", "1.004222");
  }

  @Test
  void keepsNumbersOfRegulationsTogether() {
    assertThat(Syllables.of("theo 104/2022/NĐ-CP.")).containsExactly("theo", "104/2022/nđ-cp");
    assertThat(Syllables.of("Luật 68/2020/QH14")).containsExactly("luật", "68/2020/qh14");
  }

  @Test
  void keepsAmountsAndDatesTogether() {
    assertThat(Syllables.of("5.000.000đ từ 1/7/2025"))
        .containsExactly("5.000.000", "đ", "từ", "1/7/2025");
  }

  @Test
  void pairsNeighboursOnceAndInOrder() {
    assertThat(Syllables.pairs(Syllables.of("thả diều thả diều đêm")))
        .containsExactly("thả diều", "diều thả", "diều đêm");
    assertThat(Syllables.pairs(Syllables.of("diều"))).isEmpty();
  }

  @Test
  void findsNoneInBlanksAndSigns() {
    assertThat(Syllables.of("")).isEmpty();
    assertThat(Syllables.of(" ?!… 🙂 \u200B")).isEmpty();
  }
}
