package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ClosenessTest {

  @Test
  void theNearestAreTheLargestNumbersAboveZero() {
    assertThat(Closeness.nearest(new float[] {0.3f, -0.2f, 0.9f, 0, 0.4f}, 2))
        .containsExactly(2, 4);
    assertThat(Closeness.nearest(new float[] {0.3f, -0.2f, 0, 0}, 3)).containsExactly(0);
  }

  @Test
  void whatIsAsNearAsTheLastOneComesToo() {
    assertThat(Closeness.nearest(new float[] {0.5f, 0.4f, 0.4f, 0.1f}, 2)).containsExactly(0, 1, 2);
  }

  @Test
  void fewerThanAreWantedAndNoneAtAllAreNoMatter() {
    assertThat(Closeness.nearest(new float[] {0.5f}, 50)).containsExactly(0);
    assertThat(Closeness.nearest(new float[0], 50)).isEmpty();
  }

  @RepeatedTest(20)
  void theNearestAreThoseThatSortingFinds() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var numbers = new float[1 + random.nextInt(300)];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextInt(40) / 10f - 1; // many are equal
    }
    var count = 1 + random.nextInt(60);
    var sorted = numbers.clone();
    Arrays.sort(sorted);
    var least = sorted[Math.max(0, sorted.length - count)];
    var expected =
        IntStream.range(0, numbers.length)
            .filter(i -> numbers[i] >= least && numbers[i] > 0)
            .toArray();

    assertThat(Closeness.nearest(numbers, count)).as("seed %d", seed).containsExactly(expected);
  }
}
