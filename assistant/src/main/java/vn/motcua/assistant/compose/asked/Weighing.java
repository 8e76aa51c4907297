package vn.motcua.assistant.compose.asked;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Weighs the words of a question by how few passages have them: a word of few tells more than one of
/// many.
///
/// @param asked the words of the question that may tell something
/// @param said the words of the passages that have any pair of them, by passage
/// @param passages how many passages there are in all
record Weighing(Set<String> asked, Map<String, Set<String>> said, int passages) {

  /// A syllable alone may be half of any word.
  private static final double SINGLE = 0.35;

  /// What stands nowhere in the record was asked all the same.
  private static final double UNHEARD = 0.15;

  /// All that stands nowhere in the record weighs no more than this many words that stand once: a
  /// long story does not hide what it asks.
  private static final double MOST_UNHEARD = 0.8;

  /// No word weighs less, but for a syllable alone.
  private static final double LEAST = 0.1;

  /// A pair of syllables that stands in more passages than this is one of the matter itself.
  private static final double COMMON = 0.34;

  /// What was asked, weighed.
  Asked all() {
    return new Asked(
        said,
        weights(),
        telling(word -> !FrameWords.isFramed(word)),
        telling(FrameWords::isFramed));
  }

  /// A word that half frames the question and stands nowhere weighs nothing. In the order of the words,
  /// so that their sum is the same each time.
  private Map<String, Double> weights() {
    var weights = new TreeMap<String, Double>();
    var unheard = new TreeMap<String, Double>();
    for (var word : asked) {
      var times = times(word);
      if (times > 0) {
        weights.put(word, weight(word, times));
      } else if (!FrameWords.isFramed(word)) {
        unheard.put(word, weight(word, 0));
      }
    }
    weights.putAll(lightened(unheard, MOST_UNHEARD * rarity(1)));
    return Collections.unmodifiableMap(weights);
  }

  private double weight(String word, int times) {
    var isWhole = PairedWords.isPair(word) && !FrameWords.isFramed(word);
    return (isWhole ? 1 : SINGLE) * rarity(times);
  }

  private double rarity(int times) {
    var rarity =
        times == 0
            ? UNHEARD * Math.log(passages + 1.0)
            : Math.log((passages + 1.0) / (times + 0.5));
    return Math.max(LEAST, rarity);
  }

  /// `weights`, in sum at most `most`.
  private static Map<String, Double> lightened(Map<String, Double> weights, double most) {
    var all = weights.values().stream().mapToDouble(weight -> weight).sum();
    var lighter = new TreeMap<>(weights);
    lighter.replaceAll((_, weight) -> weight * Math.min(1, most / all));
    return lighter;
  }

  /// The pairs of a kind that stand in some passages, but not in so many that they are the matter.
  private Set<String> telling(Predicate<String> kind) {
    return asked.stream()
        .filter(word -> PairedWords.isPair(word) && kind.test(word))
        .filter(word -> times(word) > 0 && times(word) <= Math.max(2, COMMON * passages))
        .collect(Collectors.toUnmodifiableSet());
  }

  private int times(String word) {
    return (int) said.values().stream().filter(words -> words.contains(word)).count();
  }
}
