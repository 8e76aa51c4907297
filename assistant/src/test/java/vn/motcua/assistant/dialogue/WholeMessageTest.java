package vn.motcua.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.language.EverydayTerms;

class WholeMessageTest {

  private enum Kite {
    UP,
    DOWN
  }

  private final WholeMessage<Kite> whole =
      new WholeMessage<>(List.of("UP\tthả diều|lên đi", "DOWN\thạ diều xuống"), Kite.class);
  private final EverydayTerms terms = new EverydayTerms();

  @ParameterizedTest
  @ValueSource(strings = {"Thả diều", "tha dieu", "dạ thả diều nha anh", "lên đi", "Em lên đi ạ!"})
  void knowsAPhraseWithSmallPoliteWordsAroundIt(String text) {
    assertThat(whole.in(text, terms)).contains(Kite.UP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nhà tôi ở bãi thả diều",
        "thả diều rồi hạ diều xuống",
        "thả",
        "",
        "thả diều ạ anh ơi chị ơi em ơi bạn ơi nhé nha đi với giúp em anh chị ơi à nha nhé",
      })
  void takesNothingElseForIt(String text) {
    assertThat(whole.in(text, terms)).isEmpty();
  }
}
