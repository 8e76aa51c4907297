package vn.motcua.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraitsTest {

  @Test
  void seesSyllablesPairsAndAccents() {
    assertThat(Traits.of(List.of("khai", "sinh"))).hasSize(3);
    assertThat(Traits.of(List.of("kết", "hôn"))).hasSize(5);
  }

  @Test
  void seesTextWithoutAccentsAsAPartOfTheSameTextWithThem() {
    assertThat(Traits.of(List.of("kết", "hôn"))).contains(Traits.of(List.of("ket", "hon")));
  }

  @Test
  void seesEachTraitOnce() {
    assertThat(Traits.of(List.of("giấy", "giấy", "giấy"))).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void seesNothingInNothing() {
    assertThat(Traits.of(List.of())).isEmpty();
  }
}
