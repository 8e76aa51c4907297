package vn.motcua.knowledge.search.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.motcua.knowledge.language.VietnameseText;

/// A question as it is compared: its distinct words and the pairs that stand side by side.
final class Asked {

  /// More words than this are not looked at: such a question is a story.
  static final int MOST_WORDS = 60;

  private static final double LEAST = 1e-9;

  /// A word of the question.
  ///
  /// @param folded without marks
  /// @param bare its number in the vocabulary without marks, -1 where unknown
  /// @param exact its number as typed, -1 where it was typed without marks or is unknown
  /// @param marked whether it was typed with marks
  /// @param weight how much it tells
  record Word(String folded, int bare, int exact, boolean marked, double weight) {}

  /// Two words side by side.
  ///
  /// @param first index of a word
  /// @param second index of the next
  /// @param weight how much it tells
  record Pair(String folded, int first, int second, double weight) {}

  private final Vocabulary vocabulary;
  private final ToIntFunction<String> pairFrequency;
  private final List<Word> words = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final boolean definition;

  /// @param pairFrequency in how many articles' texts a pair stands
  Asked(Vocabulary vocabulary, ToIntFunction<String> pairFrequency, boolean definition) {
    this.vocabulary = vocabulary;
    this.pairFrequency = pairFrequency;
    this.definition = definition;
  }

  /// Adds a stretch of words; its pairs do not reach over its ends.
  ///
  /// @param share how much its new words count beside those of the question, 0 to 1
  void add(List<String> syllables, double share) {
    var before = -1;
    for (var syllable : syllables) {
      var at = word(syllable, share);
      if (at >= 0 && before >= 0 && at != before) {
        pair(before, at, share);
      }
      before = at;
    }
  }

  private int word(String syllable, double share) {
    var folded = VietnameseText.fold(syllable);
    var known = indexes.get(folded);
    if (known != null || words.size() == MOST_WORDS) {
      return known == null ? -1 : known;
    }
    var marked = !folded.equals(syllable);
    var bare = vocabulary.bareNumberOf(folded);
    var exact = marked ? vocabulary.numberOf(syllable) : -1;
    var weight = bare < 0 ? 0 : exact >= 0 ? vocabulary.weight(exact) : vocabulary.bareWeight(bare);
    indexes.put(folded, words.size());
    words.add(new Word(folded, bare, exact, marked && exact >= 0, weight * share));
    return words.size() - 1;
  }

  private void pair(int first, int second, double share) {
    var folded = ArticleWords.pair(words.get(first).folded(), words.get(second).folded());
    if (pairs.stream().noneMatch(pair -> pair.folded().equals(folded))) {
      var in = pairFrequency.applyAsInt(folded);
      var weight = in == 0 ? 0 : vocabulary.idf(in);
      pairs.add(new Pair(folded, first, second, weight * share));
    }
  }

  List<Word> words() {
    return words;
  }

  List<Pair> pairs() {
    return pairs;
  }

  boolean definition() {
    return definition;
  }

  double weight() {
    return Math.max(LEAST, words.stream().mapToDouble(Word::weight).sum());
  }

  double pairWeight() {
    return Math.max(LEAST, pairs.stream().mapToDouble(Pair::weight).sum());
  }
}
