package vn.motcua.knowledge.search.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.motcua.knowledge.language.Syllables;

class WordsTest {

  private static final List<String> PIECES =
      List.of(
          "Hoà",
          "thuỷ",
          "lý",
          "104/2022/NĐ-CP",
          "1/1/2020",
          "5.000.000đ",
          "1.",
          "a)",
          "CT01",
          "-",
          "TT-BTC",
          ",",
          ".",
          "/",
          "1.5",
          "Điều",
          "98đ",
          "(",
          "15a",
          "2-b",
          "12/2020",
          "quý,",
          "7");

  @RepeatedTest(200)
  void splitsAsSyllablesDoes(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var text = new StringBuilder();
    for (var i = 0; i < 12; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : random.nextBoolean() ? " " : "\n");
    }

    var words = new Words().of(text.toString());

    assertThat(words)
        .as("seed %d: %s", repetition.getCurrentRepetition(), text)
        .extracting(Word::normal)
        .isEqualTo(Syllables.of(text.toString()));
  }
}
