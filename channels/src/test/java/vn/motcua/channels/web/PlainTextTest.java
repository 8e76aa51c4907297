package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.channels.problem.Refused;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "'  a b  ', 'a b'",
    "'a\u0000\u0007b', ab",
    "'a\u200b\u200d\uFEFFb', ab",
    "'\u202Eabc\u2066', abc",
    "'a\u00A0b', 'a b'",
    "'ho\u0300a', 'hòa'",
    "'u\u200b\u031b', 'ư'",
    "'😀', '😀'"
  })
  void keepsWhatCanBeSeen(String words, String seen) {
    assertThat(PlainText.clean("text", words, 100)).isEqualTo(seen);
  }

  @Test
  void dropsBrokenHalvesOfCharacters() {
    assertThat(PlainText.clean("text", "a\ud83d b \ude00", 100)).isEqualTo("a b");
  }

  @Test
  void keepsLinesAndTabs() {
    assertThat(PlainText.clean("text", "a\n\tb", 100)).isEqualTo("a\n\tb");
  }

  @Test
  void countsCodePointsAfterComposing() {
    assertThat(PlainText.clean("text", "e\u0301😀", 2)).isEqualTo("é😀");
    assertThatThrownBy(() -> PlainText.clean("text", "abc", 2)).isInstanceOf(Refused.class);
  }
}
