package vn.motcua.knowledge.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void composesAccents() {
    var decomposed = Normalizer.normalize("Thủ tục thả diều", Normalizer.Form.NFD);

    assertThat(Words.clean(decomposed)).isEqualTo("Thủ tục thả diều");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(Words.clean("thả\u00A0di\u200Bều \uF0FCbay\r\n")).isEqualTo("thả diều •bay\n");
  }

  @Test
  void knowsWhenThePageSaysNothing() {
    assertThat(Words.line(" Không có thông tin ")).isEmpty();
    assertThat(Words.line("--")).isEmpty();
    assertThat(Words.line("Không có  thông tin về gió")).isEqualTo("Không có thông tin về gió");
  }

  @Test
  void takesBulletsOffButKeepsNumbers() {
    assertThat(Words.withoutBullet("- + Diều")).isEqualTo("Diều");
    assertThat(Words.withoutBullet("a) Diều")).isEqualTo("a) Diều");
    assertThat(Words.withoutBullet(".Bản vẽ")).isEqualTo("Bản vẽ");
  }
}
