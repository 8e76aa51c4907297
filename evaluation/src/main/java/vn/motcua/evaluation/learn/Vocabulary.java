package vn.motcua.evaluation.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.knowledge.matching.Traits;

/// The traits that are worth a point: all that people say, and those that pages say often.
final class Vocabulary {

  private final int[] traits;
  private final float[] rarity;

  Vocabulary(Lessons lessons, int rarest) {
    var inSaid = count(lessons.said());
    var inRows = count(lessons.rows());
    traits =
        Stream.concat(
                inSaid.keySet().stream(),
                inRows.entrySet().stream()
                    .filter(e -> e.getValue() >= rarest)
                    .map(Map.Entry::getKey))
            .distinct()
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    rarity = new float[traits.length];
    for (var i = 0; i < traits.length; i++) {
      var often = 1 + inSaid.getOrDefault(traits[i], 1);
      rarity[i] = (float) Math.log(1 + (double) lessons.said().size() / often);
    }
  }

  private static Map<Integer, Integer> count(List<Lesson> lessons) {
    var counts = new HashMap<Integer, Integer>();
    for (var lesson : lessons) {
      for (var trait : Traits.of(lesson.syllables())) {
        counts.merge(trait, 1, Integer::sum);
      }
    }
    return counts;
  }

  int[] traits() {
    return traits;
  }

  /// How much each trait counts before anything is learned.
  float[] rarity() {
    return rarity.clone();
  }

  /// The numbers of the traits of `syllables` that are known.
  int[] of(List<String> syllables) {
    return Arrays.stream(Traits.of(syllables))
        .map(trait -> Arrays.binarySearch(traits, trait))
        .filter(number -> number >= 0)
        .toArray();
  }
}
