package vn.motcua.knowledge.search.regulation;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// Compares one question with one article after the other, word by word, by running over the
/// articles' words as the index keeps them. Holds no more than counters.
final class Comparison {

  private static final double SATURATION = 1.2;
  private static final double LENGTH_PART = 0.4;
  private static final double PASSAGE_LENGTH = 80;
  private static final double OTHER_MARKS = 0.25;
  private static final int LONGEST_TERM = 24;
  private static final int TABLE = 512;

  private final Asked asked;
  private final Vocabulary vocabulary;
  private final int is;
  private final int count;
  private final int pairCount;
  private final double[] weights;
  private final double[] pairWeights;
  private final double weight;
  private final double pairWeight;
  private final int[] exact;
  private final boolean[] marked;
  private final int[] keys = new int[TABLE];
  private final int[] slots = new int[TABLE];
  private final int[][] pairAt;

  private final Counter title;
  private final Counter header;
  private final Counter text;
  private final Counter passage;
  private int best;

  Comparison(Asked asked, Vocabulary vocabulary) {
    this.asked = asked;
    this.vocabulary = vocabulary;
    is = vocabulary.numberOf("là");
    count = asked.words().size();
    pairCount = asked.pairs().size();
    weights = asked.words().stream().mapToDouble(Asked.Word::weight).toArray();
    pairWeights = asked.pairs().stream().mapToDouble(Asked.Pair::weight).toArray();
    weight = asked.weight();
    pairWeight = asked.pairWeight();
    exact = asked.words().stream().mapToInt(Asked.Word::exact).toArray();
    marked = new boolean[count];
    Arrays.fill(keys, -1);
    for (var slot = 0; slot < count; slot++) {
      marked[slot] = asked.words().get(slot).marked();
      put(asked.words().get(slot).bare(), slot);
    }
    pairAt = new int[count][count];
    for (var row : pairAt) {
      Arrays.fill(row, -1);
    }
    for (var pair = 0; pair < pairCount; pair++) {
      var both = asked.pairs().get(pair);
      pairAt[both.first()][both.second()] = pair;
    }
    title = new Counter();
    header = new Counter();
    text = new Counter();
    passage = new Counter();
  }

  private void put(int bare, int slot) {
    if (bare >= 0) {
      var at = place(bare);
      while (keys[at] >= 0) {
        at = (at + 1) % TABLE;
      }
      keys[at] = bare;
      slots[at] = slot;
    }
  }

  private static int place(int bare) {
    return (bare * 0x9E3779B9) >>> 23;
  }

  private int slotOf(int bare) {
    var at = place(bare);
    while (keys[at] >= 0) {
      if (keys[at] == bare) {
        return slots[at];
      }
      at = (at + 1) % TABLE;
    }
    return -1;
  }

  /// What was found of the question in one part of an article.
  private final class Counter {
    private final double[] found = new double[count];
    private final double[] pairs = new double[pairCount];
    private final boolean[] exactly = new boolean[count];
    private int length;
    private double mass;
    private double met;
    private double run;
    private double longest;
    private int matched;
    private int matchedPairs;

    void clear() {
      Arrays.fill(found, 0);
      Arrays.fill(pairs, 0);
      Arrays.fill(exactly, false);
      length = 0;
      mass = 0;
      met = 0;
      run = 0;
      longest = 0;
      matched = 0;
      matchedPairs = 0;
    }
  }

  /// The passage that fitted best in the article compared last; -1 where it has no text.
  int bestPassage() {
    return best;
  }

  /// Measures one article.
  ///
  /// @param words its words as the index keeps them
  /// @param features where the measures go, by the order of [Feature]; the first stage, the name
  /// and the end are left alone
  void measure(BytesRef words, Measures features) {
    title.clear();
    header.clear();
    text.clear();
    best = -1;
    var at = words.offset;
    var end = words.offset + words.length;
    at = part(words.bytes, at, title, true);
    at = part(words.bytes, at, header, false);
    var bestScore = -1.0;
    var number = 0;
    var focus = 0.0;
    var focusPairs = 0.0;
    var reach = 0.0;
    var reachPairs = 0.0;
    var passageWords = 0.0;
    var passagePairs = 0.0;
    var defines = 0.0;
    while (at < end) {
      passage.clear();
      defined = 0;
      at = part(words.bytes, at, passage, false);
      merge();
      var one = saturated(passage.found, weights, passage.length, PASSAGE_LENGTH) / weight;
      var two = saturated(passage.pairs, pairWeights, passage.length, PASSAGE_LENGTH) / pairWeight;
      if (one + two > bestScore) {
        bestScore = one + two;
        best = number;
        passageWords = one;
        passagePairs = two;
      }
      focus = Math.max(focus, covered(false));
      focusPairs = Math.max(focusPairs, coveredPairs(false));
      reach = Math.max(reach, covered(true));
      reachPairs = Math.max(reachPairs, coveredPairs(true));
      defines = Math.max(defines, defined);
      number++;
    }
    if (number == 0) {
      focus = share(title.found, weights) / weight;
      focusPairs = share(title.pairs, pairWeights) / pairWeight;
    }
    features.set(
        Feature.TEXT,
        saturated(text.found, weights, text.length, vocabulary.meanLength()) / weight);
    features.set(
        Feature.TEXT_PAIRS,
        saturated(text.pairs, pairWeights, text.length, vocabulary.meanLength()) / pairWeight);
    features.set(Feature.PASSAGE, passageWords);
    features.set(Feature.PASSAGE_PAIRS, passagePairs);
    features.set(Feature.TITLE, share(title.found, weights) / weight);
    features.set(Feature.TITLE_PAIRS, share(title.pairs, pairWeights) / pairWeight);
    features.set(Feature.TITLE_BACK, title.mass == 0 ? 0 : title.met / title.mass);
    features.set(
        Feature.TITLE_PAIRS_BACK,
        title.length < 2 ? 0 : (double) title.matchedPairs / (title.length - 1));
    features.set(Feature.HEADER, share(header.found, weights) / weight);
    features.set(Feature.HEADER_PAIRS, share(header.pairs, pairWeights) / pairWeight);
    features.set(Feature.COVER, anywhere() / weight);
    features.set(Feature.COVER_PAIRS, anywherePairs() / pairWeight);
    features.set(Feature.FOCUS, focus);
    features.set(Feature.FOCUS_PAIRS, focusPairs);
    features.set(Feature.REACH, reach);
    features.set(Feature.REACH_PAIRS, reachPairs);
    features.set(Feature.TITLE_RUN, title.longest / weight);
    features.set(Feature.TEXT_RUN, text.longest / weight);
    features.set(Feature.TITLE_EXACT, exactly(title, title));
    features.set(Feature.EXACT, exactly(title, text));
    features.set(Feature.DEFINES, asked.definition() ? defines : 0);
    features.set(Feature.LENGTH, Math.log1p(text.length) / 10);
  }

  private double defined;

  /// Runs over one part, to its end.
  ///
  /// @return where the next part begins
  private int part(byte[] bytes, int from, Counter counter, boolean weigh) {
    var at = from;
    var before = -1;
    while (true) {
      int number = bytes[at++];
      if (number < 0) {
        number &= 0x7F;
        for (var shift = 7; ; shift += 7) {
          var more = bytes[at++];
          number |= (more & 0x7F) << shift;
          if (more >= 0) {
            break;
          }
        }
      }
      if (number <= Vocabulary.PART_END) {
        counter.longest = Math.max(counter.longest, counter.run);
        return at;
      }
      counter.length++;
      var slot = slotOf(vocabulary.bareOf(number));
      if (number == is && counter.length <= LONGEST_TERM && defined == 0) {
        defined = LEAST + share(counter.found, weights) / weight * purity(counter);
      }
      if (weigh) {
        var mass = vocabulary.weight(number);
        counter.mass += mass;
        counter.met += slot < 0 ? 0 : mass;
      }
      if (slot < 0) {
        counter.longest = Math.max(counter.longest, counter.run);
        counter.run = 0;
      } else {
        meet(counter, slot, before, number);
      }
      before = slot;
    }
  }

  private static final double LEAST = 1e-6;

  /// How much of the words before "là" the question has: who asks about workers does not mean
  /// employers. The number of the clause is no word.
  private static double purity(Counter counter) {
    return Math.min(1, counter.matched / Math.max(1.0, counter.length - 2));
  }

  private void meet(Counter counter, int slot, int before, int number) {
    var same = !marked[slot] || number == exact[slot];
    var strength = same ? 1 : OTHER_MARKS;
    counter.found[slot] += strength;
    counter.matched++;
    counter.exactly[slot] |= marked[slot] && same;
    var pair = before < 0 ? -1 : pairAt[before][slot];
    if (pair >= 0) {
      counter.pairs[pair] += strength;
      counter.matchedPairs++;
      counter.run += weights[slot] * strength;
    } else {
      counter.longest = Math.max(counter.longest, counter.run);
      counter.run = weights[slot] * strength;
    }
  }

  private void merge() {
    for (var slot = 0; slot < count; slot++) {
      text.found[slot] += passage.found[slot];
      text.exactly[slot] |= passage.exactly[slot];
    }
    for (var pair = 0; pair < pairCount; pair++) {
      text.pairs[pair] += passage.pairs[pair];
    }
    text.length += passage.length;
    text.longest = Math.max(text.longest, passage.longest);
  }

  private static double saturated(double[] found, double[] weights, int length, double mean) {
    var damp = SATURATION * (1 - LENGTH_PART + LENGTH_PART * length / mean);
    var sum = 0.0;
    for (var i = 0; i < found.length; i++) {
      if (found[i] > 0) {
        sum += weights[i] * found[i] * (SATURATION + 1) / (found[i] + damp);
      }
    }
    return sum;
  }

  private static double share(double[] found, double[] weights) {
    var sum = 0.0;
    for (var i = 0; i < found.length; i++) {
      sum += weights[i] * Math.min(1, found[i]);
    }
    return sum;
  }

  private double covered(boolean withHeader) {
    var sum = 0.0;
    for (var i = 0; i < count; i++) {
      var most = Math.max(passage.found[i], title.found[i]);
      sum += weights[i] * Math.min(1, withHeader ? Math.max(most, header.found[i]) : most);
    }
    return sum / weight;
  }

  private double coveredPairs(boolean withHeader) {
    var sum = 0.0;
    for (var i = 0; i < pairCount; i++) {
      var most = Math.max(passage.pairs[i], title.pairs[i]);
      sum += pairWeights[i] * Math.min(1, withHeader ? Math.max(most, header.pairs[i]) : most);
    }
    return sum / pairWeight;
  }

  private double anywhere() {
    var sum = 0.0;
    for (var i = 0; i < count; i++) {
      sum +=
          weights[i]
              * Math.min(1, Math.max(Math.max(text.found[i], title.found[i]), header.found[i]));
    }
    return sum;
  }

  private double anywherePairs() {
    var sum = 0.0;
    for (var i = 0; i < pairCount; i++) {
      sum +=
          pairWeights[i]
              * Math.min(1, Math.max(Math.max(text.pairs[i], title.pairs[i]), header.pairs[i]));
    }
    return sum;
  }

  private double exactly(Counter one, Counter other) {
    var sum = 0.0;
    for (var i = 0; i < count; i++) {
      sum += one.exactly[i] || other.exactly[i] ? weights[i] : 0;
    }
    return sum / weight;
  }
}
