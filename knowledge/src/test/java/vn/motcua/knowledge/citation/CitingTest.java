package vn.motcua.knowledge.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Article.Heading;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.MadeUpArticles;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.rule.Rules;

class CitingTest {

  private static final KnownRegulations KNOWN =
      KnownRegulations.read(
          """
          {"number":"7/2021/NĐ-CP","kind":"nghị định","title":"Về thả diều","issuer":"Chính phủ",\
          "issued":"2021-03-01","from":"2021-05-01","to":null,"amends":[],\
          "amendedBy":["9/2024/NĐ-CP"],"replaces":[],"replacedBy":null,"status":"in_force",\
          "gists":[],"source":"Sách về diều","asOf":"2026-05-01","verification":"secondary"}
          {"number":"12/2019/QH99","kind":"luật","title":"Luật Diều","from":"2020-07-01",\
          "issued":"2019-11-20","status":"in_force","source":"Sách","asOf":"2026-05-01",\
          "gists":[{"locator":"Điều 4","gist":"Như khoản 2 Điều 3 Nghị định 7/2021/NĐ-CP.",\
          "source":"Sách về diều","verification":"derived"}],"verification":"secondary"}
          """);

  private static final Article AMENDED =
      new Article(
          "law:9",
          new Heading(
              "7/2021/NĐ-CP",
              "Nghị định số",
              "3",
              "Thả ban đêm",
              "Thả diều",
              "Chương II THẢ DIỀU Mục 1 BAN ĐÊM"),
          "1. Có đèn.\n2. Có người lớn.",
          "(Điều 3 Nghị định số 7/2021/NĐ-CP, có hiệu lực thi hành kể từ ngày 01/05/2021, có nội dung"
              + " được sửa đổi, có nội dung được bổ sung bởi Điều 1, Điều 2 Nghị định số 9/2024/NĐ-CP"
              + " có hiệu lực thi hành kể từ ngày 24/09/2024; Điều 4 Nghị định số 11 /2025/NĐ-CP có hiệu"
              + " lực thi hành kể từ ngày 01/01/2025)",
          null,
          Validity.UNKNOWN,
          LocalDate.of(2026, 1, 2));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7/2021/NĐ-CP | khoản 2 | 14 | khoản 2 Điều 14 Nghị định số 7/2021/NĐ-CP ngày 01 tháng 3 năm 2021 của Chính phủ về thả diều",
        "7/2021/NĐ-CP | '' | '' | Nghị định số 7/2021/NĐ-CP ngày 01 tháng 3 năm 2021 của Chính phủ về thả diều",
        "12/2019/QH99 | điểm a khoản 1 | 4 | điểm a khoản 1 Điều 4 Luật Diều số 12/2019/QH99 ngày 20 tháng 11 năm 2019",
      })
  void citesAsOfficialPapersDo(String number, String place, String article, String citation) {
    var regulation = KNOWN.find(number).orElseThrow();

    assertThat(OfficialCitation.of(place, article, regulation)).isEqualTo(citation);
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    var article = MadeUpArticles.kite("k:1", "5", "Ban đêm", "1. Có đèn.");

    assertThat(OfficialCitation.of("khoản 1", article, Optional.empty()))
        .isEqualTo("khoản 1 Điều 5 Luật số 12/2019/QH99");
  }

  @Test
  void tellsWhatAmendedAnArticle() {
    var all = AmendedBy.of(AMENDED, List.of(), KNOWN.find("7/2021/NĐ-CP"));

    assertThat(all)
        .containsExactly(
            new AmendedBy("9/2024/NĐ-CP", "Điều 1, Điều 2", LocalDate.of(2024, 9, 24), false),
            new AmendedBy("11/2025/NĐ-CP", "Điều 4", LocalDate.of(2025, 1, 1), false));
    assertThat(
            AmendedBy.of(
                MadeUpArticles.kite("k:1", "5", "", ""), List.of(), KNOWN.find("7/2021/NĐ-CP")))
        .containsExactly(new AmendedBy("9/2024/NĐ-CP", "", null, true));
  }

  @Test
  void tellsWhatOrdersOfOtherTextsChange() {
    var order =
        new Amendment(
            Amendment.Kind.AMENDED,
            RegulationKey.of("7/2021/NĐ-CP").orElseThrow(),
            new Amendment.Place("5", "2", ""),
            "13/2026/NĐ-CP",
            "1",
            "3",
            LocalDate.of(2026, 2, 1));

    assertThat(
            AmendedBy.of(MadeUpArticles.kite("k:1", "5", "", ""), List.of(order), Optional.empty()))
        .containsExactly(
            new AmendedBy("13/2026/NĐ-CP", "khoản 3 Điều 1", LocalDate.of(2026, 2, 1), false));
  }

  @Test
  void leadsDownToTheClause() {
    assertThat(Breadcrumb.of(AMENDED, "điểm a khoản 2"))
        .containsExactly(
            "Nghị định số 7/2021/NĐ-CP",
            "Chương II THẢ DIỀU",
            "Mục 1 BAN ĐÊM",
            "Điều 3. Thả ban đêm",
            "Khoản 2",
            "Điểm a");
  }

  @Test
  void knowsWhichRegulationsSpeakOfAClause() {
    var citations = new Citations(List.of(), List.of(), KNOWN);
    var decree = RegulationKey.of("7/2021/NĐ-CP").orElseThrow();

    assertThat(citations.of(decree, "3", "2"))
        .extracting(CitedBy::id)
        .containsExactly("12/2019/QH99");
    assertThat(citations.of(decree, "3", null)).hasSize(1);
    assertThat(citations.of(decree, "3", "1")).isEmpty();
    assertThat(citations.of(decree, "4", null)).isEmpty();
  }

  @Test
  void knowsWhichRulesRestOnAnArticle() {
    var rules = Rules.embedded(EvidenceTypes.embedded()).all();
    var citations = new Citations(rules, List.of(), new KnownRegulations(List.of()));
    var resolution = RegulationKey.of("66.7/2025/NQ-CP").orElseThrow();

    assertThat(citations.of(resolution))
        .isNotEmpty()
        .allSatisfy(by -> assertThat(by.kind()).isEqualTo(CitedBy.Kind.RULE));
    assertThat(citations.of(resolution, "4", null)).isNotEmpty();
    assertThat(Citations.NONE.size()).isZero();
  }
}
