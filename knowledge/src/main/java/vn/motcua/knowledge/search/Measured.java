package vn.motcua.knowledge.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.motcua.knowledge.language.Spelling;

/// A phrase in numbers, made once and compared often.
final class Measured {

  /// Stands for a syllable that no name or wording has; it agrees with none.
  static final int UNKNOWN = 0;

  private final String[] syllables;
  private final String[] folded;
  private final String[] toneless;
  private final int[] numbers;
  private final double[] weights;
  private final double weight;
  private final long[] pairs;
  private final double[] pairWeights;
  private final double pairWeight;

  Measured(Phrase phrase, Weights scale) {
    syllables = phrase.syllables().toArray(String[]::new);
    folded = phrase.folded().toArray(String[]::new);
    toneless = phrase.syllables().stream().map(Spelling::withoutTone).toArray(String[]::new);
    numbers = phrase.folded().stream().mapToInt(scale::number).toArray();
    weights = IntStream.of(numbers).mapToDouble(scale::of).toArray();
    weight = Arrays.stream(weights).sum();
    pairs = pairs(phrase, scale);
    pairWeights = LongStream.of(pairs).mapToDouble(scale::of).toArray();
    pairWeight = Arrays.stream(pairWeights).sum();
  }

  /// Each different pair once, in ascending order; those with an unknown syllable are told apart
  /// by their letters, below 0.
  private static long[] pairs(Phrase phrase, Weights scale) {
    var folded = phrase.folded();
    return IntStream.range(1, folded.size())
        .mapToLong(i -> {
          var before = scale.number(folded.get(i - 1));
          var after = scale.number(folded.get(i));
          return before == UNKNOWN || after == UNKNOWN
              ? -1L - Integer.toUnsignedLong((folded.get(i - 1) + " " + folded.get(i)).hashCode())
              : Weights.pair(before, after);
        })
        .sorted()
        .distinct()
        .toArray();
  }

  int length() {
    return numbers.length;
  }

  int number(int at) {
    return numbers[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /// The weight of all syllables together.
  double weight() {
    return weight;
  }

  /// The first place of the syllable with this number, or -1.
  int placeOf(int number) {
    for (var i = 0; i < numbers.length; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the syllable at `at` is exactly the other's at `there`.
  boolean isSame(int at, Measured other, int there) {
    return syllables[at].equals(other.syllables[there]);
  }

  /// Whether the syllable at `at`, as typed, can stand for the other's at `there`, which folds
  /// alike ([Spelling]).
  boolean agrees(int at, Measured other, int there) {
    var typed = syllables[at];
    return typed.equals(other.folded[there]) || typed.equals(other.toneless[there]);
  }

  /// The share of both phrases' pairs that both have.
  double sharedPairs(Measured other) {
    var common = 0.0;
    for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
      if (pairs[i] == other.pairs[j]) {
        common += 2 * pairWeights[i];
        i++;
        j++;
      } else if (pairs[i] < other.pairs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common / (pairWeight + other.pairWeight);
  }

  boolean hasPairs() {
    return pairs.length > 0;
  }
}
