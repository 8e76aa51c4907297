package vn.motcua.knowledge.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How much a syllable or a pair of syllables tells: rare ones tell more (inverse document
/// frequency over all names and wordings). A word that no name or wording has gets the weight of
/// a word in three of a hundred of them: it may be part of a story and must not drown the rest.
final class Weights {

  private static final double UNKNOWN_SHARE = 0.03;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int phrases;
  private final double unknown;

  Weights(List<Phrase> all) {
    phrases = all.size();
    for (var phrase : all) {
      var seen = new HashSet<String>();
      for (var i = 0; i < phrase.folded().size(); i++) {
        seen.add(phrase.folded().get(i));
        if (i > 0) {
          seen.add(pair(phrase.folded(), i));
        }
      }
      seen.forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    unknown = idf(Math.max(1, (int) (phrases * UNKNOWN_SHARE)));
  }

  static String pair(List<String> folded, int at) {
    return folded.get(at - 1) + " " + folded.get(at);
  }

  double of(String foldedTerm) {
    var count = frequency.get(foldedTerm);
    return count == null ? unknown : idf(count);
  }

  boolean knows(String foldedTerm) {
    return frequency.containsKey(foldedTerm);
  }

  private double idf(int count) {
    return Math.log(1 + (phrases - count + 0.5) / (count + 0.5));
  }
}
