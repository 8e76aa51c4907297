package vn.motcua.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlainSearchTest {

  private static final Map<String, String> TEXTS =
      new TreeMap<>(Map.of("1", "Thả diều ban đêm", "2", "Thả diều", "3", "Thổi sáo ban đêm"));

  @Test
  void findsBestFirstAsFarAsAsked() {
    try (var search = PlainSearch.over(TEXTS)) {
      assertThat(search.find("thả diều?", 10)).containsExactly("2", "1");
      assertThat(search.find("Thả diều?", 1)).containsExactly("2");
    }
  }

  @Test
  void knowsNothingOfMarks() {
    try (var search = PlainSearch.over(TEXTS)) {
      assertThat(search.find("tha dieu", 10)).isEmpty();
      assertThat(search.find("", 10)).isEmpty();
    }
  }
}
