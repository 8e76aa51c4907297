package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

  private final PhraseBook book =
      new PhraseBook(
          Map.of(
              "kites", List.of("sắp tới mùa thả diều", "gió lên thả diều"),
              "lanterns", List.of("rằm thả đèn trời")));

  @Test
  void findsTheKeyOfTheNearestPhrase() {
    assertThat(book.best("mùa thả diều tới rồi"))
        .hasValueSatisfying(match -> {
          assertThat(match.key()).isEqualTo("kites");
          assertThat(match.phrase()).isEqualTo("sắp tới mùa thả diều");
        });
  }

  @Test
  void findsNothingWhereNoWordIsShared() {
    assertThat(book.best("trồng cây bàng vuông")).isEmpty();
  }

  @Test
  void comparesWithOtherPhrasesOnTheSameScale() {
    assertThat(book.likeness("thả đèn trời", List.of("thả diều", "thả đèn trời"))).isEqualTo(1);
    assertThat(book.likeness("thả đèn trời", List.of("thả diều"))).isBetween(0.0, 0.9);
  }
}
