package vn.motcua.knowledge.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How much a syllable or a pair of syllables tells: rare ones tell more (inverse document
/// frequency over all names and wordings). A word that no name or wording has gets the weight of
/// a word in three of a hundred of them: it may be part of a story and must not drown the rest.
///
/// Folded syllables have numbers, so that phrases are compared without looking at letters.
final class Weights {

  private static final double UNKNOWN_SHARE = 0.03;
  private static final int HALF = 32;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> frequency = new HashMap<>();
  private final int phrases;
  private final double unknown;

  Weights(List<Phrase> all) {
    phrases = all.size();
    for (var phrase : all) {
      var seen = new HashSet<Long>();
      var before = 0;
      for (var i = 0; i < phrase.folded().size(); i++) {
        var number = numbers.computeIfAbsent(phrase.folded().get(i), f -> numbers.size() + 1);
        seen.add((long) number);
        if (i > 0) {
          seen.add(pair(before, number));
        }
        before = number;
      }
      seen.forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    unknown = idf(Math.max(1, (int) (phrases * UNKNOWN_SHARE)));
  }

  /// The number of a folded syllable, from 1; 0 where no phrase has it.
  int number(String folded) {
    return numbers.getOrDefault(folded, 0);
  }

  /// Two neighbours as one term.
  static long pair(int before, int after) {
    return ((long) before << HALF) | after;
  }

  /// The weight of a syllable's number or of a pair.
  double of(long term) {
    var count = frequency.get(term);
    return count == null ? unknown : idf(count);
  }

  private double idf(int count) {
    return Math.log(1 + (phrases - count + 0.5) / (count + 0.5));
  }
}
