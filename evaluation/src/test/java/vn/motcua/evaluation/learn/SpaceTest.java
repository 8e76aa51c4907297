package vn.motcua.evaluation.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpaceTest {

  private static final int SIZE = 16;

  private static Space taught(long seed) {
    var space = new Space(new float[] {1, 1, 1, 1}, 3, SIZE, 0.15, 14, new Random(seed));
    for (var round = 0; round < 60; round++) {
      space.step(new int[] {0, 3}, 0, 1);
      space.step(new int[] {1, 3}, 1, 1);
      space.step(new int[] {2}, 2, 1);
    }
    return space;
  }

  private static double cosine(float[] a, float[] b) {
    var product = 0.0;
    var left = 0.0;
    var right = 0.0;
    for (var i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return product / Math.sqrt(left * right);
  }

  @Test
  void movesATraitTowardsWhatItMeansAndAwayFromTheRest() {
    var space = taught(7);
    for (var trait = 0; trait < 3; trait++) {
      var own = cosine(space.traitPoints()[trait], space.procedurePoints()[trait]);
      for (var other = 0; other < 3; other++) {
        if (other != trait) {
          assertThat(own)
              .isGreaterThan(cosine(space.traitPoints()[trait], space.procedurePoints()[other]));
        }
      }
    }
  }

  @Test
  void learnsTheSameFromTheSame() {
    assertThat(taught(3).procedurePoints()).isDeepEqualTo(taught(3).procedurePoints());
  }

  @Test
  void leavesEverythingWhereATextIsUnknown() {
    var space = new Space(new float[] {1}, 2, SIZE, 0.15, 14, new Random(1));
    var before = space.procedurePoints()[0].clone();
    space.step(new int[0], 0, 1);
    assertThat(space.procedurePoints()[0]).isEqualTo(before);
  }
}
