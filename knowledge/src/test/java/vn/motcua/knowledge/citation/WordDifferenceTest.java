package vn.motcua.knowledge.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.citation.WordDifference.Kind;
import vn.motcua.knowledge.citation.WordDifference.Segment;

class WordDifferenceTest {

  @Test
  void tellsWhatWentAndWhatCame() {
    var difference =
        WordDifference.between(
            "1. Thả diều trong 05 ngày.\n2. Cấm ban đêm.", "1. Thả diều trong 03 ngày.\n2. Cấm.");

    assertThat(difference.segments())
        .containsExactly(
            new Segment(Kind.SAME, "1. Thả diều trong "),
            new Segment(Kind.REMOVED, "05 "),
            new Segment(Kind.ADDED, "03 "),
            new Segment(Kind.SAME, "ngày.\n2. "),
            new Segment(Kind.REMOVED, "Cấm ban đêm."),
            new Segment(Kind.ADDED, "Cấm."));
  }

  @Test
  void findsNoDifferenceInBlanks() {
    assertThat(WordDifference.between("thả  diều\nở bãi", "thả diều ở bãi ").isNone()).isTrue();
    assertThat(WordDifference.between("", "").segments()).isEmpty();
    assertThat(WordDifference.between("", "thả diều").isNone()).isFalse();
  }

  @RepeatedTest(100)
  void holdsBothTextsWhole(RepetitionInfo repetition) {
    var seed = repetition.getCurrentRepetition();
    var random = new Random(seed);
    var older = words(random);
    var newer = words(random);

    var segments = WordDifference.between(older, newer).segments();

    assertThat(text(segments, Kind.ADDED)).as("seed %d", seed).isEqualTo(bare(older));
    assertThat(text(segments, Kind.REMOVED)).as("seed %d", seed).isEqualTo(bare(newer));
  }

  private static String words(Random random) {
    return IntStream.range(0, random.nextInt(30))
        .mapToObj(at -> List.of("thả", "diều", "ban", "đêm,").get(random.nextInt(4)))
        .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
  }

  private static String text(List<Segment> segments, Kind without) {
    return bare(
        segments.stream()
            .filter(segment -> segment.kind() != without)
            .map(segment -> segment.text() + " ")
            .collect(Collectors.joining()));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
