package vn.motcua.knowledge.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupersessionTest {

  private static final String FROM =
      "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2021";

  @Test
  void readsWhatIsReplacedAsAWhole() {
    assertThat(in("Hiệu lực thi hành", FROM + " và thay thế Nghị định số 3/2010/NĐ-CP về diều."))
        .containsExactly(
            new Supersession(
                RegulationKey.of("3/2010/NĐ-CP").orElseThrow(),
                "9/2021/NĐ-CP",
                LocalDate.of(2021, 5, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FROM + ". Bãi bỏ khoản 2 Điều 5 Nghị định số 3/2010/NĐ-CP.",
        FROM + ", thay thế Nghị định số 3/2010/NĐ-CP, trừ Điều 4.",
        FROM + " và thay thế các quy định trước đây về diều.",
        "Thay thế Nghị định số 3/2010/NĐ-CP.",
      })
  void leavesOutWhatIsNotSure(String text) {
    assertThat(in("Hiệu lực thi hành", text)).isEmpty();
  }

  @Test
  void readsFinalArticlesOnly() {
    assertThat(in("Giải thích", FROM + " và thay thế Nghị định số 3/2010/NĐ-CP.")).isEmpty();
  }

  private static List<Supersession> in(String title, String text) {
    var heading = new Article.Heading("9/2021/NĐ-CP", "Nghị định số", "20", title, "", "");
    return Supersession.in(MadeUpArticles.article("a", heading, text));
  }
}
