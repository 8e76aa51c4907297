package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EverydayTermsTest {

  private final EverydayTerms terms = new EverydayTerms();

  @ParameterizedTest
  @CsvSource({
    "làm cccd, làm căn cước",
    "sổ đỏ, giấy chứng nhận quyền sử dụng đất",
    "khai sanh, khai sinh",
    "UBND xã, ủy ban nhân dân xã",
    "chưa ly hôn, đang có vợ có chồng",
    "bằng b2 quá hạn, giấy phép lái xe hạng b2 quá hạn",
    "đất không để lại di chúc, đất phân chia di sản",
    "chuyển đất trồng chè thành đất ở, chuyển đất trồng chè chuyển mục đích sử dụng đất",
    "thừa kế căn nhà của ông, thừa kế quyền sử dụng đất của ông",
    "sang tên nhà, chuyển nhượng quyền sử dụng đất",
    "cấp giấy chứng nhận lần đầu, cấp giấy chứng nhận quyền sử dụng đất lần đầu",
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

  @ParameterizedTest
  @CsvSource({
    "ở mô rứa, ở đâu",
    "giấy khai sanh, khai sinh",
    "bìa xanh, giấy chứng nhận quyền sử dụng đất",
    "cà-vẹt xe, đăng ký xe",
    "má tui hổng biết, mẹ tôi không biết",
    "làm răng chừ, thế nào",
    "GCN QSDĐ, giấy chứng nhận quyền sử dụng đất",
    "nhập hk, đăng ký thường trú",
  })
  void knowsRegionalAndShortenedWords(String said, String official) {
    assertThat(terms.officialSyllables(said)).isEqualTo(Syllables.of(official));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mạ kẽm",
        "tăng ni",
        "tê liệt",
        "dị tật",
        "mô hình",
        "răng hàm mặt",
        "chi nhánh",
        "biểu mẫu",
        "vô hiệu",
        "rau má",
        "bả vai",
        "quy mô",
        "hôm tê"
      })
  void leavesWordsAloneThatOnlySoundRegional(String words) {
    assertThat(terms.officialSyllables(words)).isEqualTo(Syllables.of(words));
  }

  @Test
  void hasNoVariantWithTwoMeanings() throws IOException {
    var variants =
        rows().stream()
            .flatMap(row -> Stream.of(row[1].split("\\|")))
            .filter(variant -> !variant.isEmpty())
            .map(VietnameseText::normal)
            .toList();

    assertThat(variants).doesNotHaveDuplicates();
  }

  @Test
  void namesNoOfficialWordAsItsOwnVariant() throws IOException {
    assertThat(rows()).allSatisfy(row -> assertThat(row[1].split("\\|")).doesNotContain(row[0]));
  }

  @Test
  void saysOfEveryRowWhatItIsAndWhereItComesFrom() throws IOException {
    assertThat(rows())
        .allSatisfy(row -> {
          assertThat(row).hasSize(5);
          assertThat(row[2]).isIn("abbreviation", "everyday", "regional", "old", "english", "kept");
          assertThat(row[1].isEmpty()).isEqualTo(row[2].equals("kept"));
          assertThat(row[3]).isNotBlank();
          assertThat(LocalDate.parse(row[4])).isBefore(LocalDate.of(2100, 1, 1));
        });
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
