package vn.motcua.knowledge.source.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.LegalBasis;

class LegalTableTest {

  @Test
  void tellsTheNumberFromTheTitleGluedToIt() {
    assertThat(
            read("Luật Thả diều54/2019/QH14Quy định về dây diều85/2019/TT-BTCLuật Gió01/2020/QH14"))
        .containsExactly(
            tuple("54/2019/QH14", "Luật Thả diều"),
            tuple("85/2019/TT-BTC", "Quy định về dây diều"),
            tuple("01/2020/QH14", "Luật Gió"));
  }

  @Test
  void readsTitlesThatEndWithTheirOwnNumber() {
    assertThat(read("Nghị định 05/2012/NĐ-CP05/2012/NĐ-CPLuật 67/2011/QH1267/2011/QH12"))
        .containsExactly(
            tuple("05/2012/NĐ-CP", "Nghị định 05/2012/NĐ-CP"),
            tuple("67/2011/QH12", "Luật 67/2011/QH12"));
  }

  @Test
  void readsTitlesThatAreOnlyANumber() {
    assertThat(read("Luật Diều54/2024/QH15193/2025/NĐ-CP193/2025/NĐ-CP37/2025/TT-BTC"))
        .containsExactly(
            tuple("54/2024/QH15", "Luật Diều"),
            tuple("193/2025/NĐ-CP", "193/2025/NĐ-CP"),
            tuple("37/2025/TT-BTC", ""));
  }

  @Test
  void leavesTheYearOfATitleInTheTitle() {
    assertThat(read("Luật Diều năm 201102/2011/QH13"))
        .containsExactly(tuple("02/2011/QH13", "Luật Diều năm 2011"));
  }

  @Test
  void readsNumbersInsideTitlesAsText() {
    assertThat(read("Sửa đổi Thông tư số 23/2017/TT-BTC về diều (và 24/2017/TT-BTC)56/2023/TT-BTC"))
        .containsExactly(
            tuple(
                "56/2023/TT-BTC",
                "Sửa đổi Thông tư số 23/2017/TT-BTC về diều (và 24/2017/TT-BTC)"));
  }

  @Test
  void takesTheKindOfRegulationOffANumberCell() {
    assertThat(
            read(
                "Luật Diều của LuậtLuật số 32/2024/QH15quy định về gió, dâysố 07/2026/TT-BTCÚt1/QĐ-BTC"))
        .containsExactly(
            tuple("32/2024/QH15", "Luật Diều của Luật"),
            tuple("07/2026/TT-BTC", "quy định về gió, dây"),
            tuple("1/QĐ-BTC", "Út"));
  }

  @Test
  void readsNumbersWithoutYear() {
    assertThat(read("Quy trình diều2222/QĐ-BHXHQuyết định1015/QĐ-TTgVề gió66.7/2025/NQ-CP"))
        .containsExactly(
            tuple("2222/QĐ-BHXH", "Quy trình diều"),
            tuple("1015/QĐ-TTg", "Quyết định"),
            tuple("66.7/2025/NQ-CP", "Về gió"));
  }

  @Test
  void keepsATitleWithoutNumber() {
    assertThat(read("Bộ luật Gió")).containsExactly(tuple("", "Bộ luật Gió"));
  }

  @Test
  void isEmptyWhereThePageSaysNothing() {
    assertThat(new LegalTable(ChannelTableTest.SOURCE).read("Không có thông tin")).isEmpty();
  }

  private static List<Tuple> read(String rows) {
    return new LegalTable(ChannelTableTest.SOURCE)
        .read("Tên văn bản pháp lýMã văn bản" + rows).stream().map(LegalTableTest::pair).toList();
  }

  private static Tuple pair(LegalBasis basis) {
    return tuple(basis.number(), basis.title());
  }
}
