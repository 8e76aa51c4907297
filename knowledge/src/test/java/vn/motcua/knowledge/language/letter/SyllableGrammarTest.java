package vn.motcua.knowledge.language.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableGrammarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "giếng", "gì", "quyết", "quí", "khuya", "yêu", "ưu", "oằn", "đăng", "kí", "giấy",
        "thuở", "uỷ", "ủy", "huỳnh", "quốc", "xoong", "ghế", "ngoèo", "y", "ạ", "ơi", "lí"
      })
  void knowsSyllables(String word) {
    assertThat(SyllableGrammar.isSyllable(NormalForm.of(word).toString())).isTrue();
    assertThat(SyllableGrammar.isBareSyllable(Marks.fold(NormalForm.of(word).toString()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ca1", "cât", "hàc", "kang", "ce", "ghà", "nga1", "zalo", "post", "web", "bl", "ngiên", "w",
        "dd", "aa", "cầnn", "ng"
      })
  void refusesWhatIsNone(String word) {
    assertThat(SyllableGrammar.isSyllable(word)).isFalse();
  }
}
