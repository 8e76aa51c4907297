package vn.motcua.knowledge.source.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.source.cell.Row;

class DossierTableTest {

  private static final String HEADER = MadeUpPage.DOSSIER_HEADER;

  @Test
  void cutsRowsAtTheirCounts() {
    assertThat(
            DossierTable.read(
                "--" + HEADER + "- Đơn1 bản chínhẢnh diều;0 bản chính,2 bản sao+ Sổ10 bản chính"))
        .containsExactly(
            row("Đơn", new Count(1, null)),
            row("Ảnh diều;", new Count(0, 2)),
            row("Sổ", new Count(10, null)));
  }

  @Test
  void givesEachRowItsCase() {
    assertThat(
            DossierTable.read(
                "1. Diều nhỏ:" + HEADER + "Đơn1 bản chính2. Diều to" + HEADER + "Sổ1 bản chính"))
        .extracting(Row::group)
        .containsExactly("1. Diều nhỏ", "2. Diều to");
  }

  @Test
  void endsACaseWhereATableWithoutTitleFollows() {
    assertThat(
            DossierTable.read("Diều to" + HEADER + "Đơn1 bản chính--" + HEADER + "Sổ1 bản chính"))
        .extracting(Row::group)
        .containsExactly("Diều to", "");
  }

  @Test
  void leavesDigitsOfTheTextInTheText() {
    assertThat(
            DossierTable.read(
                HEADER + "Đơn ngày 24/7/20231 bản chínhTờ khai theo Mẫu số 182 bản chính"))
        .containsExactly(
            row("Đơn ngày 24/7/2023", new Count(1, null)),
            row("Tờ khai theo Mẫu số 18", new Count(2, null)));
  }

  @Test
  void readsCountsInsideSentencesAsText() {
    assertThat(
            DossierTable.read(
                HEADER
                    + "Phiếu (01 bản chính) hoặc khai và nộp 02 bản chính tờ khai: 01 bản chính;"
                    + "1 bản chính,1 bản sao01 bản chính Báo cáo1 bản chính"))
        .extracting(Row::text)
        .containsExactly(
            "Phiếu (01 bản chính) hoặc khai và nộp 02 bản chính tờ khai: 01 bản chính;",
            "01 bản chính Báo cáo");
  }

  @Test
  void takesTemplatesOffTheRow() {
    assertThat(DossierTable.read(HEADER + "Đơn xin thả;Mẫu số 3.docx1 bản chính"))
        .containsExactly(new Row("Đơn xin thả;", List.of("Mẫu số 3.docx"), new Count(1, null), ""));
  }

  @Test
  void keepsALastRowThatLostItsCount() {
    assertThat(DossierTable.read(HEADER + "Đơn1 bản chínhTrường hợp bay đêm thì thêm đèn"))
        .contains(row("Trường hợp bay đêm thì thêm đèn", Count.UNSTATED));
  }

  @Test
  void hasNoRowsWhereThePageHasNone() {
    assertThat(DossierTable.read("--")).isEmpty();
    assertThat(DossierTable.read("Không có thông tin")).isEmpty();
    assertThat(DossierTable.read("KQ.G04.000398")).isEmpty();
  }

  private static Row row(String text, Count count) {
    return new Row(text, List.of(), count, "");
  }
}
