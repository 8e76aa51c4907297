package vn.motcua.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelTest {

  private static final int[] TRAITS = {-7, 3, 12};

  private static Model random(long seed) {
    var chance = new Random(seed);
    return Model.of(TRAITS, points(3, chance), List.of("9.000001", "9.000002"), points(2, chance));
  }

  private static float[][] points(int count, Random chance) {
    var points = new float[count][8];
    for (var point : points) {
      for (var i = 0; i < point.length; i++) {
        point[i] = (float) chance.nextGaussian();
      }
    }
    return points;
  }

  private static byte[] bytes(Model model) throws IOException {
    var out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    var seed = System.nanoTime();
    var written = bytes(random(seed));
    assertThat(bytes(Model.read(new ByteArrayInputStream(written))))
        .as("seed %d", seed)
        .isEqualTo(written);
  }

  @Test
  void givesTheSameBytesForTheSameModel() throws IOException {
    assertThat(bytes(random(5))).isEqualTo(bytes(random(5)));
  }

  @Test
  void refusesAnotherFile() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(new byte[64]);
    }
    assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("learn it again");
  }

  @Test
  void wantsOnePointForEachTrait() {
    assertThatThrownBy(
            () -> Model.of(TRAITS, new float[2][8], List.of("9.000001"), new float[1][8]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsAProcedureByItsCodeAlone() {
    assertThat(random(1).rowOf("9.000002")).isEqualTo(1);
    assertThat(random(1).rowOf("9.000003")).isNegative();
  }
}
