package vn.motcua.knowledge.language.accent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.language.accent.AccentRestoration.Restored;
import vn.motcua.knowledge.language.letter.Marks;

class AccentRestorationTest {

  private static final List<String> SENTENCES =
      List.of("bán diều giấy", "bạn thả diều", "bạn thả diều cao", "giấy dán diều", "ma nào cao");

  private final AccentRestoration restoration = new AccentRestoration(model(SENTENCES));

  @Test
  void tellsWordsApartByTheirNeighbours() {
    assertThat(restored("ban tha dieu")).containsExactly("bạn", "thả", "diều");
    assertThat(restored("ban dieu giay")).containsExactly("bán", "diều", "giấy");
  }

  @Test
  void keepsTheMarksThatWereTyped() {
    assertThat(restored("bán tha dieu")).containsExactly("bán", "thả", "diều");
    assertThat(restored("giây dan")).containsExactly("giấy", "dán");
  }

  @Test
  void givesBackWhatItDoesNotKnow() {
    assertThat(restored("zalo 123 ct01 dieu")).containsExactly("zalo", "123", "ct01", "diều");
    assertThat(restoration.restore(List.of())).isEmpty();
  }

  @Test
  void isLessSureWhereNeighboursDoNotTell() {
    var alone = restoration.restore(List.of("ban")).getFirst();
    var told = restoration.restore(List.of("ban", "tha", "dieu")).getFirst();

    assertThat(alone.confidence()).isLessThan(told.confidence());
    assertThat(told.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void makesTheSameModelOfTheSameTextsInAnyOrder() {
    assertThat(bytes(SENTENCES)).isEqualTo(bytes(SENTENCES.reversed()));
  }

  @RepeatedTest(100)
  void neverChangesALetterOnlyItsMarks(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var words = String.join(" ", SENTENCES).split(" ");
    var typed =
        random
            .ints(1 + random.nextInt(12), 0, words.length)
            .mapToObj(at -> random.nextBoolean() ? words[at] : Marks.fold(words[at]))
            .toList();

    var restored = restoration.restore(typed);

    assertThat(restored).hasSameSizeAs(typed);
    for (var at = 0; at < typed.size(); at++) {
      assertThat(Marks.admits(typed.get(at), restored.get(at).syllable())).isTrue();
      assertThat(restored.get(at).confidence()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void shipsAModelThatKnowsTheWordsOfTheCatalogue() {
    var embedded = new AccentRestoration();

    assertThat(embedded.restore(List.of("khai", "sinh")))
        .extracting(Restored::syllable)
        .containsExactly("khai", "sinh");
    assertThat(embedded.restore(List.of("thuong", "tru")))
        .extracting(Restored::syllable)
        .containsExactly("thường", "trú");
  }

  private List<String> restored(String text) {
    return restoration.restore(List.of(text.split(" "))).stream().map(Restored::syllable).toList();
  }

  private static SyllableModel model(List<String> sentences) {
    try {
      return SyllableModel.read(new ByteArrayInputStream(bytes(sentences)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(List<String> sentences) {
    var counts = new SyllableCounts();
    sentences.forEach(sentence -> counts.add(sentence, 3));
    var out = new ByteArrayOutputStream();
    try {
      counts.write(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
