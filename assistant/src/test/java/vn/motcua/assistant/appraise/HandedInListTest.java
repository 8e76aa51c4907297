package vn.motcua.assistant.appraise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedInListTest {

  private final HandedInList list = new HandedInList(MadeUpDossier.EVIDENCE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Tờ khai/2. CCCD photo (2 bản)/3) Sổ hộ khẩu           | Tờ khai; CCCD photo:2; Sổ hộ khẩu
          Tờ khai CT01, CCCD photo (2 bản), sổ hộ khẩu             | Tờ khai CT01; CCCD photo:2; sổ hộ khẩu
          1. Tờ khai 2. CCCD 3. Ảnh 3x4 SL: 02                     | Tờ khai; CCCD; Ảnh 3x4:2
          - Giấy khai sinh/• 02 ảnh 4x6/* 01 bản sao hộ chiếu      | Giấy khai sinh; ảnh 4x6:2; bản sao hộ chiếu:1
          Hồ sơ gồm: hộ chiếu; hợp đồng thuê nhà (01 bản sao)      | hộ chiếu; hợp đồng thuê nhà (bản sao):1
          Hồ sơ nộp:/a) Giấy khai sinh/b) Giấy ủy quyền - 1 bản    | Giấy khai sinh; Giấy ủy quyền:1
          CCCD và giấy khai sinh                                   | CCCD; giấy khai sinh
          ☑ Giấy khai sinh/☐ Ảnh 4x6/[x] Hộ chiếu x2               | Giấy khai sinh; Hộ chiếu:2
          1\\tTờ khai\\t01/2\\tẢnh 4x6\\t02                        | Tờ khai:1; Ảnh 4x6:2
          """)
  void readsListsAsPeoplePasteThem(String pasted, String papers) {
    assertThat(read(pasted.replace("/", "\n").replace("\\t", "\t")))
        .containsExactly(papers.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
          - Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp
          Đơn xin thả diều, có chữ ký của hàng xóm
          """)
  void leavesCommasThatBelongToAName(String line) {
    assertThat(read(line)).containsExactly(line.replaceFirst("^- ", ""));
  }

  @Test
  void readsNothingFromBlankLinesAndBareNumbers() {
    assertThat(list.read("\n 1.\n--\n 02 \n:\n")).isEmpty();
  }

  @Test
  void keepsTheMeasureOfAPhotographOutOfTheCount() {
    assertThat(list.read("Ảnh 4x6")).containsExactly(new HandedIn("Ảnh 4x6", null));
  }

  private List<String> read(String pasted) {
    return list.read(pasted).stream()
        .map(each -> each.copies() == null ? each.paper() : each.paper() + ":" + each.copies())
        .toList();
  }
}
