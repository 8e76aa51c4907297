package vn.motcua.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Checkout;

class PartTest {

  @Test
  void holdsBackTheFilesThatAreCalledSo() {
    assertThat(Part.of("held-2026-11.yaml")).isEqualTo(Part.HELD);
    assertThat(Part.of("kites.yaml")).isEqualTo(Part.READ);
  }

  @Test
  void keepsCasesOfBothParts() {
    var set = VerdictCases.read(Checkout.find().data().resolve("verdicts"));
    var sizes =
        set.cases().stream()
            .collect(Collectors.groupingBy(VerdictCase::part, Collectors.counting()));
    assertThat(sizes).containsKeys(Part.READ, Part.HELD);
  }
}
