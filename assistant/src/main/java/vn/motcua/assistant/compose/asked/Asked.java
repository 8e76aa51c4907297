package vn.motcua.assistant.compose.asked;

import java.util.Map;
import java.util.Set;

/// What a question asks of a procedure beyond its name, with the weight of each word.
///
/// @param said the words of the passages that have any pair of what was asked, by passage
/// @param weights how much each word tells
/// @param telling the pairs that tell what is asked
/// @param halfTelling pairs of which a half only frames questions: two of them tell what is asked
public record Asked(
    Map<String, Set<String>> said,
    Map<String, Double> weights,
    Set<String> telling,
    Set<String> halfTelling) {

  /// Whatever speaks of less than this speaks of something else.
  private static final double LEAST_SHARE = 0.4;

  /// Whether nothing is asked beyond the name.
  public boolean isEmpty() {
    return weights.isEmpty();
  }

  /// How many of the words that tell what is asked `passage` has; those that half frame it count half.
  public int telling(String passage) {
    var words = words(passage);
    return (int) (count(telling, words) + count(halfTelling, words) / 2);
  }

  /// How much of what was asked `passage` speaks of, from 0 to 1; 0 where that is too little.
  public double share(String passage) {
    if (telling(passage) == 0) {
      return 0;
    }
    var words = words(passage);
    var all = weights.values().stream().mapToDouble(weight -> weight).sum();
    var found =
        weights.entrySet().stream()
            .filter(entry -> words.contains(entry.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return found / all < LEAST_SHARE ? 0 : found / all;
  }

  private Set<String> words(String passage) {
    return said.getOrDefault(passage, Set.of());
  }

  private static long count(Set<String> wanted, Set<String> words) {
    return wanted.stream().filter(words::contains).count();
  }
}
