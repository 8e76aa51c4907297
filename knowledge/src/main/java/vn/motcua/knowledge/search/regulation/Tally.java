package vn.motcua.knowledge.search.regulation;

import java.util.Arrays;

/// What was met of a question in one part of an article.
final class Tally {

  private static final double SATURATION = 1.2;
  private static final double LENGTH_PART = 0.4;

  /// A word with other marks than those typed is hardly the same word.
  private static final double OTHER_MARKS = 0.25;

  private final AskedTable asked;
  private final double[] words;
  private final double[] pairs;
  private final boolean[] exactly;
  private double run;
  private int matched;
  private int matchedPairs;
  private double mass;
  private double metMass;
  private double longest;
  private int length;

  Tally(AskedTable asked) {
    this.asked = asked;
    words = new double[asked.words()];
    pairs = new double[asked.pairs()];
    exactly = new boolean[asked.words()];
  }

  void clear() {
    Arrays.fill(words, 0);
    Arrays.fill(pairs, 0);
    Arrays.fill(exactly, false);
    run = 0;
    matched = 0;
    matchedPairs = 0;
    mass = 0;
    metMass = 0;
    longest = 0;
    length = 0;
  }

  /// A word that the question has.
  ///
  /// @param slot which one
  /// @param before the word of the question right before it; -1 where that is none
  /// @param number the word as written
  void meet(int slot, int before, int number) {
    var same = asked.agrees(slot, number);
    var strength = same ? 1 : OTHER_MARKS;
    length++;
    words[slot] += strength;
    matched++;
    exactly[slot] |= same && asked.isMarked(slot);
    var pair = asked.pairOf(before, slot);
    if (pair >= 0) {
      pairs[pair] += strength;
      matchedPairs++;
    } else {
      endRun();
    }
    run += asked.weights[slot] * strength;
  }

  /// A word that the question does not have.
  void miss() {
    length++;
    endRun();
  }

  /// No stretch goes on from here.
  void endRun() {
    longest = Math.max(longest, run);
    run = 0;
  }

  /// What a word tells that was just met or missed.
  void weigh(double weight, boolean met) {
    mass += weight;
    metMass += met ? weight : 0;
  }

  /// Adds what was met in a part of this part.
  void add(Tally part) {
    for (var slot = 0; slot < words.length; slot++) {
      words[slot] += part.words[slot];
      exactly[slot] |= part.exactly[slot];
    }
    for (var pair = 0; pair < pairs.length; pair++) {
      pairs[pair] += part.pairs[pair];
    }
    length += part.length;
    longest = Math.max(longest, part.longest);
  }

  int length() {
    return length;
  }

  /// The share of this part that the question has, weighed; and of its pairs.
  double back() {
    return mass == 0 ? 0 : metMass / mass;
  }

  double pairsBack() {
    return length < 2 ? 0 : (double) matchedPairs / (length - 1);
  }

  /// The share of the words so far that the question has; the number of the clause and the last
  /// one are not counted.
  double purity() {
    return Math.min(1, matched / Math.max(1.0, length - 1));
  }

  /// The longest stretch of the question that stands here word for word, as a share of it.
  double longestRun() {
    return longest / asked.weight;
  }

  /// BM25 of the words, as a share of the most it can be without saturation.
  ///
  /// @param mean length of such parts on the average
  double saturatedWords(double mean) {
    return saturated(words, asked.weights, mean) / asked.weight;
  }

  /// The same of the pairs.
  double saturatedPairs(double mean) {
    return saturated(pairs, asked.pairWeights, mean) / asked.pairWeight;
  }

  private double saturated(double[] met, double[] weights, double mean) {
    var damp = SATURATION * (1 - LENGTH_PART + LENGTH_PART * length / mean);
    var sum = 0.0;
    for (var i = 0; i < met.length; i++) {
      if (met[i] > 0) {
        sum += weights[i] * met[i] * (SATURATION + 1) / (met[i] + damp);
      }
    }
    return sum;
  }

  /// The share of the question that is met here or in one of the others.
  double words(Tally... others) {
    var sum = 0.0;
    for (var slot = 0; slot < words.length; slot++) {
      var most = words[slot];
      for (var other : others) {
        most = Math.max(most, other.words[slot]);
      }
      sum += asked.weights[slot] * Math.min(1, most);
    }
    return sum / asked.weight;
  }

  /// The same of the pairs.
  double pairs(Tally... others) {
    var sum = 0.0;
    for (var pair = 0; pair < pairs.length; pair++) {
      var most = pairs[pair];
      for (var other : others) {
        most = Math.max(most, other.pairs[pair]);
      }
      sum += asked.pairWeights[pair] * Math.min(1, most);
    }
    return sum / asked.pairWeight;
  }

  /// The share of the question that was typed with marks and is met with them, here or there.
  double exactly(Tally other) {
    var sum = 0.0;
    for (var slot = 0; slot < words.length; slot++) {
      sum += exactly[slot] || other.exactly[slot] ? asked.weights[slot] : 0;
    }
    return sum / asked.weight;
  }
}
