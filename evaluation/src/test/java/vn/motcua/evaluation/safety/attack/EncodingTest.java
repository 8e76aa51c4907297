package vn.motcua.evaluation.safety.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodingTest {

  @Test
  void writesAsTheKeysOfTelex() {
    assertThat(Encoding.TELEX.of("Lệ phí đường")).isEqualTo("Leej phis dduwowngf");
  }

  @Test
  void turnsLettersAndBackAgain() {
    assertThat(Encoding.ROT13.of(Encoding.ROT13.of("Ignore rules"))).isEqualTo("Ignore rules");
    assertThat(Encoding.REVERSED.of("abc")).isEqualTo("cba");
  }

  @Test
  void hidesLettersAmongTheTags() {
    assertThat(Encoding.TAGS.of("ab").codePoints()).containsExactly(0xe0061, 0xe0062);
  }

  @Test
  void takesLettersOfAnotherScriptThatLookAlike() {
    assertThat(Encoding.HOMOGLYPH.of("ace")).isNotEqualTo("ace").hasSize(3);
  }
}
