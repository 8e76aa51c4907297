package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.language.Vernacular;

class LikenessTest {

  private static final Phrasing PHRASING = new Phrasing(Vernacular.shipped());
  private static final Phrase PLAIN = phrase("Cấp phép thả diều");
  private static final Phrase SPECIAL = phrase("Cấp phép thả diều có yếu tố nước ngoài");
  private static final List<Phrase> ALL =
      Stream.of("Hội thi sáo trúc", "Vòng quay gió", "Cấp phép thả đèn trời", "Đèn gió nước ngoài")
          .map(LikenessTest::phrase)
          .collect(Collectors.collectingAndThen(Collectors.toList(), LikenessTest::withKites));

  private final Likeness likeness = new Likeness(new Weights(ALL));

  @Test
  void isOneForThePhraseItself() {
    assertThat(ALL)
        .allSatisfy(phrase -> assertThat(likeness.of(phrase, phrase)).isCloseTo(1.0, within(1e-9)));
  }

  @Test
  void isNothingWhereNoWordIsShared() {
    assertThat(likeness.of(question("hội thi sáo trúc"), PLAIN)).isZero();
    assertThat(likeness.of(question(""), PLAIN)).isZero();
  }

  @Test
  void prefersThePlainProcedureUnlessTheSpecialWordIsThere() {
    var plain = question("cấp phép thả diều");
    var special = question("thả diều với người nước ngoài");

    assertThat(likeness.of(plain, PLAIN)).isGreaterThan(likeness.of(plain, SPECIAL));
    assertThat(likeness.of(special, SPECIAL)).isGreaterThan(likeness.of(special, PLAIN));
  }

  @Test
  void countsAccentsMostMissingAccentsLessAndOtherAccentsLeast() {
    var exact = likeness.of(question("thả diều"), PLAIN);
    var bare = likeness.of(question("tha dieu"), PLAIN);
    var other = likeness.of(question("thà điếu"), PLAIN);

    assertThat(exact).isGreaterThan(bare);
    assertThat(bare).isGreaterThan(other);
    assertThat(other).isPositive();
  }

  @Test
  void prefersTheSameOrderOfWords() {
    assertThat(likeness.of(question("thả diều"), PLAIN))
        .isGreaterThan(likeness.of(question("diều thả"), PLAIN));
  }

  @Test
  void countsRareWordsMore() {
    assertThat(likeness.of(question("cấp diều"), PLAIN))
        .isGreaterThan(likeness.of(question("cấp sáo"), PLAIN));
  }

  @RepeatedTest(100)
  void staysBetweenNothingAndOneAndIsTheSameBothWays(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var one = shuffled(random);
    var other = shuffled(random);

    assertThat(likeness.of(one, other)).isBetween(0.0, 1.0 + 1e-9);
    assertThat(likeness.of(one, other)).isCloseTo(likeness.of(other, one), within(1e-9));
  }

  /// Different syllables, all with accents, so that both ways compare the same.
  private static Phrase shuffled(Random random) {
    var syllables = ALL.stream().flatMap(phrase -> phrase.syllables().stream()).distinct().toList();
    var chosen =
        random.ints(2 + random.nextInt(6), 0, syllables.size()).distinct().mapToObj(syllables::get);
    return Phrase.of("", chosen.toList());
  }

  private static List<Phrase> withKites(List<Phrase> others) {
    return Stream.concat(Stream.of(PLAIN, SPECIAL), others.stream()).toList();
  }

  private static Phrase phrase(String text) {
    return PHRASING.phrase(text);
  }

  private static Phrase question(String text) {
    return PHRASING.question(text);
  }
}
