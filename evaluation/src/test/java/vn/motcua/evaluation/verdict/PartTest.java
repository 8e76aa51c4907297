package vn.motcua.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalfTest {

  /// SHA-256 of `kite-3` ends in an even, that of `kite-1` in an odd digit.
  @Test
  void tellsAHalfByTheLastDigitOfTheSum() {
    assertThat(Half.of("kite-3")).isEqualTo(Half.A);
    assertThat(Half.of("kite-1")).isEqualTo(Half.B);
  }

  @Test
  void cutsManyCasesAboutInTwo() {
    var sizes =
        IntStream.range(0, 1_000)
            .mapToObj(number -> Half.of("kite-" + number))
            .collect(Collectors.groupingBy(half -> half, Collectors.counting()));
    assertThat(sizes.get(Half.A)).isBetween(420L, 580L);
  }
}
