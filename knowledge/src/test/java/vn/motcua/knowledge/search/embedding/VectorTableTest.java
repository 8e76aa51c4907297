package vn.motcua.knowledge.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class VectorTableTest {

  private static final int PROCEDURES = 200;
  private static final int NUMBERS = 32;

  @Test
  void takesOffWhatAllHaveInCommon() {
    var narrow = Map.of("a", vector(9, 1, 0), "b", vector(9, -1, 0));
    var table = VectorTable.of("1", new TreeMap<>(narrow));

    var nearness = table.nearness(vector(90, 10, 0), 0.5);

    assertThat(nearness.to("a")).isCloseTo(1, within(1e-3));
    assertThat(nearness.to("b")).isZero();
    assertThat(nearness.weight()).isEqualTo(0.5);
  }

  @Test
  void isNearNothingWhereThereIsNothingToCompare() {
    var table = VectorTable.of("1", new TreeMap<>(Map.of("a", vector(1, 0), "b", vector(0, 0))));

    assertThat(table.nearness(vector(0, 0), 1).to("b")).isBetween(0.0, 1.0);
    assertThat(
            VectorTable.of("1", new TreeMap<>(Map.of("a", vector(1, 0))))
                .nearness(vector(1, 0), 1)
                .nearest(5))
        .isEmpty();
  }

  /// A question that shares the cone of all texts but nothing else must not look near.
  @RepeatedTest(20)
  void keepsStrangersFarInANarrowCone(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var vectors = new TreeMap<String, float[]>();
    for (var i = 0; i < PROCEDURES; i++) {
      vectors.put("9." + i, inCone(random));
    }
    var table = VectorTable.of("1", vectors);

    var stranger = table.nearness(inCone(random), 1);
    var same = table.nearness(vectors.firstEntry().getValue(), 1);

    assertThat(vectors.keySet().stream().mapToDouble(stranger::to).average().orElseThrow())
        .isLessThan(0.15);
    assertThat(same.nearest(1)).containsExactly(vectors.firstKey());
    assertThat(same.to(vectors.firstKey())).isCloseTo(1, within(1e-4));
    assertThat(same.nearest(PROCEDURES)).doesNotHaveDuplicates();
  }

  private static float[] inCone(Random random) {
    var vector = new float[NUMBERS];
    for (var i = 0; i < NUMBERS; i++) {
      vector[i] = 2 + (float) random.nextGaussian();
    }
    return vector;
  }

  private static float[] vector(float... numbers) {
    return numbers;
  }
}
