package vn.motcua.knowledge.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningTest {

  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final EmbeddingOptions OPTIONS =
      new EmbeddingOptions("made up", 0.25, PATIENCE, 2);
  private static final SortedMap<String, String> TEXTS =
      new TreeMap<>(Map.of("9.1", "kite", "9.2", "flute", "9.3", "drum"));

  @TempDir private Path folder;
  private final LettersEmbedding embedding = new LettersEmbedding();
  private final Ticking clock = new Ticking();
  private Meaning meaning;

  @BeforeEach
  void begin() {
    meaning = restarted();
  }

  private Meaning restarted() {
    return new Meaning(embedding, OPTIONS, folder, clock);
  }

  @Test
  void asksNobodyBeforeItIsPrepared() {
    assertThat(nearness("kite").isKnown()).isFalse();
    assertThat(embedding.asked()).isEmpty();
  }

  @Test
  void preparesInBatchesAndFindsTheNearest() {
    meaning.prepare("1", TEXTS);

    assertThat(embedding.asked()).containsExactly(List.of("kite", "flute"), List.of("drum"));
    assertThat(nearness("a kite").nearest(1)).containsExactly("9.1");
    assertThat(nearness("kite").to("9.1")).isCloseTo(1, within(1e-6));
    assertThat(nearness("kite").to("unknown")).isZero();
  }

  @Test
  void asksNothingOfAnotherEdition() {
    meaning.prepare("1", TEXTS);
    embedding.asked().clear();

    assertThat(meaning.forOneQuestion().nearness("kite", "2").isKnown()).isFalse();
    assertThat(embedding.asked()).isEmpty();
  }

  @Test
  void keepsVectorsForTheNextStartAndTheNextEdition() {
    meaning.prepare("1", TEXTS);
    embedding.asked().clear();
    var more = new TreeMap<>(TEXTS);
    more.put("9.4", "horn");

    var next = restarted();
    next.prepare("1", TEXTS);
    assertThat(embedding.asked()).isEmpty();
    next.prepare("2", more);

    assertThat(embedding.asked()).containsExactly(List.of("horn"));
    assertThat(next.isReadyFor("2")).isTrue();
  }

  @Test
  void keepsVectorsOfDifferentSpacesApart() {
    meaning.prepare("1", TEXTS);
    embedding.asked().clear();

    var other = new EmbeddingOptions("other", 0.25, PATIENCE, 5);
    new Meaning(embedding, other, folder, clock).prepare("1", TEXTS);

    assertThat(embedding.asked()).hasSize(1);
  }

  @Test
  void goesOnWhereItFailed() {
    var failingSecond = new LettersEmbedding();
    Embedding moody =
        (texts, patience) -> {
          failingSecond.fail(texts.contains("drum"));
          return failingSecond.vectors(texts, patience);
        };
    new Meaning(moody, OPTIONS, folder, clock).prepare("1", TEXTS);

    meaning.prepare("1", TEXTS);

    assertThat(embedding.asked()).containsExactly(List.of("drum"));
    assertThat(meaning.isReadyFor("1")).isTrue();
  }

  @Test
  void fetchesAgainWhatADamagedFileHeld() throws IOException {
    meaning.prepare("1", TEXTS);
    embedding.asked().clear();
    try (var files = Files.list(folder)) {
      var file = files.findFirst().orElseThrow();
      var bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    restarted().prepare("1", TEXTS);

    assertThat(embedding.asked()).hasSize(2);
  }

  @Test
  void isNotReadyWhileANewEditionIsPrepared() {
    meaning.prepare("1", TEXTS);
    var more = new TreeMap<>(TEXTS);
    more.put("9.4", "horn");
    embedding.fail(true);

    meaning.prepare("2", more);

    assertThat(meaning.state()).isEqualTo(new MeaningState(false, true, "made to fail"));
  }

  @Test
  void beginsAnewWhenVectorsGetAnotherLength() {
    meaning.prepare("1", TEXTS);
    embedding.giveLength(13);
    var more = new TreeMap<>(TEXTS);
    more.put("9.4", "horn");

    meaning.prepare("2", more);
    assertThat(meaning.isReadyFor("2")).isFalse();
    meaning.prepare("2", more);

    assertThat(meaning.isReadyFor("2")).isTrue();
  }

  @Test
  void knowsNothingWhenAQuestionGetsTheWrongLength() {
    meaning.prepare("1", TEXTS);
    embedding.giveLength(13);

    assertThat(nearness("kite").isKnown()).isFalse();
    assertThat(meaning.state().failing()).isTrue();
  }

  @Test
  void pausesAfterFiveFailuresInARow() {
    meaning.prepare("1", TEXTS);
    embedding.fail(true);
    embedding.asked().clear();

    for (var i = 0; i < 8; i++) {
      assertThat(nearness("kite").isKnown()).isFalse();
    }
    assertThat(embedding.asked()).hasSize(5);
    assertThat(meaning.state()).isEqualTo(new MeaningState(true, true, "pausing: made to fail"));

    embedding.fail(false);
    clock.pass(Duration.ofSeconds(29));
    assertThat(nearness("kite").isKnown()).isFalse();
    clock.pass(Duration.ofSeconds(2));
    assertThat(nearness("kite").isKnown()).isTrue();
    assertThat(meaning.state()).isEqualTo(new MeaningState(true, false, ""));
  }

  @Test
  void pausesAgainWhenTheFirstCallAfterAPauseFails() {
    meaning.prepare("1", TEXTS);
    embedding.fail(true);
    for (var i = 0; i < 5; i++) {
      assertThat(nearness("kite").isKnown()).isFalse();
    }
    clock.pass(Duration.ofSeconds(31));
    embedding.asked().clear();

    assertThat(nearness("kite").isKnown()).isFalse();
    assertThat(nearness("kite").isKnown()).isFalse();

    assertThat(embedding.asked()).hasSize(1);
  }

  @Test
  void doesNotPauseForFailuresThatAreNotInARow() {
    meaning.prepare("1", TEXTS);
    for (var i = 0; i < 20; i++) {
      embedding.fail(i % 4 != 0);
      assertThat(nearness("kite").isKnown()).isEqualTo(i % 4 == 0);
    }
  }

  @Test
  void sharesItsPatienceAmongTheSearchesOfAQuestion() {
    meaning.prepare("1", TEXTS);
    var patience = new ArrayList<Duration>();
    Embedding slow =
        (texts, left) -> {
          patience.add(left);
          clock.pass(Duration.ofMillis(200));
          return embedding.vectors(texts, left);
        };
    var slowly = new Meaning(slow, OPTIONS, folder, clock);
    slowly.prepare("1", TEXTS);
    var question = slowly.forOneQuestion();

    assertThat(question.nearness("kite", "1").isKnown()).isTrue();
    assertThat(question.nearness("kite", "1").isKnown()).isTrue();
    assertThat(question.nearness("flute", "1").isKnown()).isTrue();
    assertThat(question.nearness("drum", "1").isKnown()).isFalse();

    assertThat(patience).containsExactly(PATIENCE, Duration.ofMillis(100));
  }

  @Test
  void asksNothingMoreForAQuestionAfterAFailure() {
    meaning.prepare("1", TEXTS);
    embedding.fail(true);
    embedding.asked().clear();
    var question = meaning.forOneQuestion();

    assertThat(question.nearness("kite", "1").isKnown()).isFalse();
    assertThat(question.nearness("drum", "1").isKnown()).isFalse();

    assertThat(embedding.asked()).hasSize(1);
  }

  @Test
  void refusesAWeightThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmbeddingOptions("x", 0, PATIENCE, 1))
        .withMessageContaining("weight");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmbeddingOptions("x", Double.NaN, PATIENCE, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmbeddingOptions("x", 1, PATIENCE, 0));
  }

  private Nearness nearness(String text) {
    return meaning.forOneQuestion().nearness(text, "1");
  }
}
