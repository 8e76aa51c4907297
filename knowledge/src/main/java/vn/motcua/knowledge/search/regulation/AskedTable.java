package vn.motcua.knowledge.search.regulation;

import java.util.Arrays;

/// A question in arrays, for looking up the words of articles by the thousand.
final class AskedTable {

  private static final int SIZE = 512;
  private static final int SHIFT = 32 - 9; // leaves 0 to 511
  private static final int SPREADING = 0x9E3779B9;

  private final int[] keys = new int[SIZE];
  private final int[] slots = new int[SIZE];
  private final int[][] pairAt;
  private final int[] exact;
  private final boolean[] marked;

  /// How much each word, and each pair, tells; and all of them together.
  final double[] weights;

  final double[] pairWeights;
  final double weight;
  final double pairWeight;

  AskedTable(Asked asked) {
    var count = asked.words().size();
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
    for (var pair = 0; pair < pairWeights.length; pair++) {
      var both = asked.pairs().get(pair);
      pairAt[both.first()][both.second()] = pair;
    }
  }

  private void put(int bare, int slot) {
    if (bare >= 0) {
      var at = place(bare);
      while (keys[at] >= 0) {
        at = (at + 1) % SIZE;
      }
      keys[at] = bare;
      slots[at] = slot;
    }
  }

  private static int place(int bare) {
    return (bare * SPREADING) >>> SHIFT;
  }

  int words() {
    return weights.length;
  }

  int pairs() {
    return pairWeights.length;
  }

  /// The word of the question with this number without marks; -1 where it has none.
  int slotOf(int bare) {
    var at = place(bare);
    while (keys[at] >= 0) {
      if (keys[at] == bare) {
        return slots[at];
      }
      at = (at + 1) % SIZE;
    }
    return -1;
  }

  /// The pair of two words of the question; -1 where they are none.
  int pairOf(int first, int second) {
    return first < 0 ? -1 : pairAt[first][second];
  }

  /// Whether the word of the question was typed with marks.
  boolean isMarked(int slot) {
    return marked[slot];
  }

  /// Whether a word is written as the question has it, as far as that has marks.
  boolean agrees(int slot, int number) {
    return !marked[slot] || number == exact[slot];
  }
}
