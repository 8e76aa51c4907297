package vn.motcua.knowledge.source.law;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A decree on kites that nobody issued, written as the files that agencies publish. All of it, the
/// people included, is made up.
final class MadeUpLaw {

  private static final Path FONT =
      Path.of(
          "../assistant/src/main/resources/vn/motcua/assistant/print/font/LiberationSerif-Regular.ttf");

  private static final int WIDTH = 84;
  private static final int LINES = 24;

  static final List<String> PARAGRAPHS =
      List.of(
          "CHÍNH PHỦ",
          "Số: 901/2026/NĐ-CP",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "Hà Nội, ngày 05 tháng 3 năm 2026",
          "NGHỊ ĐỊNH",
          "Quy định về thả diều ở nơi công cộng và sửa đổi Nghị định số 800/2020/NĐ-CP",
          "Căn cứ Luật Trò chơi số 01/2019/QH14 được sửa đổi, bổ sung bởi Luật số 02/2021/QH15;",
          "Chính phủ ban hành Nghị định quy định về thả diều ở nơi công cộng.",
          "Chương I",
          "QUY ĐỊNH CHUNG",
          "Điều 1. Phạm vi điều chỉnh",
          "Nghị định này quy định việc thả diều ở bãi cỏ, bờ đê và trên sân thượng, trừ những nơi"
              + " đã có quy định riêng tại khoản 2 Điều 5 của Luật Trò chơi và các văn bản hướng dẫn"
              + " thi hành Luật đó.",
          "Điều 2. Người thả diều",
          "1. Người thả diều có quyền:",
          "a) Chọn màu diều theo ý mình;",
          "b) Thả diều từ sáng đến tối, trừ những ngày có gió lớn hơn mức mà Ủy ban nhân dân cấp xã"
              + " đã báo cho người dân biết trước ít nhất một ngày;",
          "đ) Mượn dây của người khác.",
          "2. Người thả diều giữ khoảng cách ít nhất 15 mét với dây điện. Khoảng cách này được đo"
              + " theo Điều 7 và các quy định khác có liên quan về an toàn của lưới điện quốc gia.",
          "Chương II",
          "SỬA ĐỔI NGHỊ ĐỊNH SỐ 800/2020/NĐ-CP",
          "Mục 1. CÁC ĐIỀU ĐƯỢC SỬA ĐỔI",
          "Điều 3. Sửa đổi, bổ sung một số điều của Nghị định số 800/2020/NĐ-CP về diều",
          "1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:",
          "“2. Diều có đuôi dài không quá 3 mét.",
          "3. Diều không đuôi được thả tự do.”",
          "2. Bổ sung Điều 6a sau Điều 6 như sau:",
          "“Điều 6a. Diều sáo",
          "1. Diều sáo chỉ được thả ban ngày.",
          "2. Sáo có không quá ba ống.”",
          "3. Bãi bỏ điểm a, điểm b khoản 1 Điều 9.",
          "Điều 4. Hiệu lực thi hành",
          "1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026 đến hết ngày 30 tháng 6"
              + " năm 2028.",
          "2. Bộ trưởng, Thủ trưởng cơ quan ngang bộ chịu trách nhiệm thi hành Nghị định này./.",
          "TM. CHÍNH PHỦ",
          "THỦ TƯỚNG",
          "Nguyễn Văn Mẫu",
          "PHỤ LỤC I",
          "DANH MỤC CÁC BÃI THẢ DIỀU",
          "Các bãi sau đây được thả diều quanh năm.");

  static final List<List<String>> TABLE =
      List.of(List.of("STT", "Bãi", "Giờ"), List.of("1.", "Bãi Mẫu", "6 - 18"));

  private MadeUpLaw() {}

  static byte[] markdown() {
    var text = new StringBuilder("---\ntitle: Diều\n---\n");
    for (var line : PARAGRAPHS) {
      text.append(line.startsWith("Điều") ? "### " : "").append(line).append("\n\n");
    }
    text.append("| STT | Bãi | Giờ |\n|---|---|---|\n| 1. | Bãi Mẫu | 6 - 18 |\n");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] plain() {
    return String.join("\n", PARAGRAPHS).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] html() {
    var text =
        new StringBuilder("<html><head><title>Diều</title><script>x()</script></head><body>");
    text.append("<nav>Điều 9. Trang chủ</nav>");
    PARAGRAPHS.forEach(line -> text.append("<p><b>").append(line).append("</b></p>\n"));
    text.append("<table>");
    for (var row : TABLE) {
      text.append("<tr>");
      row.forEach(cell -> text.append("<td>").append(cell).append("</td>"));
      text.append("</tr>");
    }
    return text.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] docx() throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      PARAGRAPHS.forEach(line -> word.createParagraph().createRun().setText(line));
      var table = word.createTable(TABLE.size(), TABLE.getFirst().size());
      for (var row = 0; row < TABLE.size(); row++) {
        for (var cell = 0; cell < TABLE.get(row).size(); cell++) {
          table.getRow(row).getCell(cell).setText(TABLE.get(row).get(cell));
        }
      }
      word.write(out);
      return out.toByteArray();
    }
  }

  /// As pages: lines that are broken where the page is full, a header and a page number.
  static byte[] pdf() throws IOException {
    try (var pdf = pages();
        var out = new ByteArrayOutputStream()) {
      pdf.save(out);
      return out.toByteArray();
    }
  }

  static PDDocument pages() throws IOException {
    var pdf = new PDDocument();
    var font = PDType0Font.load(pdf, FONT.toFile());
    var lines = new ArrayList<String>();
    PARAGRAPHS.forEach(paragraph -> lines.addAll(broken(paragraph)));
    for (var at = 0; at < lines.size(); at += LINES) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(font, 11);
        content.setLeading(20);
        content.newLineAtOffset(50, 800);
        content.showText("BẢN TIN MẪU - Số " + pdf.getNumberOfPages());
        content.newLine();
        for (var line : lines.subList(at, Math.min(at + LINES, lines.size()))) {
          content.showText(line);
          content.newLine();
        }
        content.showText("Trang " + pdf.getNumberOfPages());
        content.endText();
      }
    }
    return pdf;
  }

  static List<String> broken(String paragraph) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : paragraph.split(" ")) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
