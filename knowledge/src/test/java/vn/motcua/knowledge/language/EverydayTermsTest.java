package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EverydayTermsTest {

  private final EverydayTerms terms = new EverydayTerms();

  @ParameterizedTest
  @CsvSource({
    "làm cccd, làm căn cước",
    "sổ đỏ, giấy chứng nhận quyền sử dụng đất",
    "khai sanh, khai sinh",
    "UBND xã, ủy ban nhân dân xã",
  })
  void replacesEverydayWordsByOfficialOnes(String said, String official) {
    assertThat(terms.officialSyllables(said)).isEqualTo(Syllables.of(official));
  }

  @Test
  void prefersTheLongestVariant() {
    assertThat(terms.officialSyllables("thẻ căn cước công dân")).containsExactly("căn", "cước");
  }

  @Test
  void readsTextTypedWithoutAccents() {
    assertThat(terms.officialSyllables("so do")).isEqualTo(terms.officialSyllables("sổ đỏ"));
  }

  @Test
  void leavesShortSyllablesAloneWhereTheyHaveNoAccents() {
    assertThat(terms.officialSyllables("ma")).containsExactly("ma");
  }

  @Test
  void leavesOtherWordsAlone() {
    assertThat(terms.officialSyllables("thả diều")).containsExactly("thả", "diều");
    assertThat(terms.officialSyllables("")).isEmpty();
  }

  @Test
  void hasNoVariantWithTwoMeanings() throws IOException {
    var variants = rows().stream().flatMap(row -> List.of(row[1].split("\\|")).stream()).toList();

    assertThat(variants).doesNotHaveDuplicates();
  }

  @Test
  void namesNoOfficialWordAsItsOwnVariant() throws IOException {
    assertThat(rows()).allSatisfy(row -> assertThat(row[1].split("\\|")).doesNotContain(row[0]));
  }

  private static List<String[]> rows() throws IOException {
    try (var in = EverydayTerms.class.getResourceAsStream("terms.tsv")) {
      assertThat(in).isNotNull();
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
