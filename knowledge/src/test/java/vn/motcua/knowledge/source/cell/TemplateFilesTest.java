package vn.motcua.knowledge.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đơn đề nghị nuôi chim cút;|Mau 3. Don nuoi chim cut.docx",
        "Bản đồ khu vực thả diều|Mau01-PhulucIV_87.2025.TT-BXX_31.12.2025.docx",
        "Tờ khai ngày 20/02/2026.|Phụ lục IX.doc",
        "Đơn (theo Phụ lục ban hành kèm theo Thông tư 12/2023/TT-BTC)|Phlc1.docx",
        "Tờ khai kèm theo Thông tư số 12/2023/TT-BTC|01-LP.docx",
        "Tờ khai theo mẫu|1.000312.docx",
        "Đơn xin thả diều|I.1.10.docx",
        "Đơn (mẫu NX5) ngày 30/6/2023.|NX5 (1).doc",
        "Giấy đề nghị theo mẫu|văn bản đề nghị.docx",
        "Đơn đề nghị theo mẫu quy định|1.7. Don de nghi.docx",
        "Giấy đề nghị cấp phép bay|Mẫu số 03_Tờ khai cấp, cấp lại.docx"
      })
  void tellsTheTextFromTheFile(String text, String file) {
    assertThat(TemplateFiles.split(text + file)).isEqualTo(new TemplateFiles(text, List.of(file)));
  }

  @Test
  void tellsSeveralFilesApart() {
    assertThat(TemplateFiles.split("Sơ yếu lý lịch theo mẫuMẫu TP-01a.docxMẫu TP-01b.pdf"))
        .isEqualTo(
            new TemplateFiles(
                "Sơ yếu lý lịch theo mẫu", List.of("Mẫu TP-01a.docx", "Mẫu TP-01b.pdf")));
  }

  @Test
  void keepsARowWithoutFileWhole() {
    var row = "Ảnh chụp dạng tệp .pdf hoặc .docx của diều.";

    assertThat(TemplateFiles.split(row)).isEqualTo(new TemplateFiles(row, List.of()));
  }

  @Test
  void keepsTheTextWholeWhereTheBorderCannotBeTold() {
    var row = "Báo cáo kết quả thả diềubáo cáo.pdf";

    assertThat(TemplateFiles.split(row)).isEqualTo(new TemplateFiles(row, List.of()));
  }
}
