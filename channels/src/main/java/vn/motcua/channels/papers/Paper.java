package vn.motcua.channels.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Printed.Signature;
import vn.motcua.assistant.print.sheet.Sheet;

/// A paper as it grows, from its head to who signs it.
final class Paper {

  /// Where only the agency knows.
  static final String BLANK = "……………………………………………………";

  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final List<Integer> HEAD = List.of(5, 9);
  private static final String MARK =
      "BẢN NHÁP DO PHẦN MỀM SOẠN – CƠ QUAN KIỂM TRA, BỔ SUNG, QUYẾT ĐỊNH";
  private static final Locale VIETNAMESE = Locale.of("vi");

  private final String title;
  private final List<Printed> blocks = new ArrayList<>();

  Paper(String title, Installation installation) {
    this.title = title;
    var agency = installation.agency().isEmpty() ? "……………………" : installation.agency();
    blocks.add(
        new Printed.Beside(List.of(agency.toUpperCase(VIETNAMESE), STATE), HEAD, Look.STATE));
    blocks.add(new Printed.Beside(List.of("", MOTTO), HEAD, Look.MOTTO));
    blocks.add(
        new Printed.Beside(
            List.of("Số: …………", "…………, ngày …… tháng …… năm ………"), HEAD, Look.ITALIC));
    blocks.add(new Printed.Line(title.toUpperCase(VIETNAMESE), Look.TITLE));
  }

  Paper part(String head) {
    blocks.add(new Printed.Line(head, Look.PART));
    return this;
  }

  Paper line(String text) {
    blocks.add(new Printed.Line(text, Look.PLAIN));
    return this;
  }

  /// A line that only the agency can end.
  Paper blank(String label) {
    return line(label + ": " + BLANK);
  }

  /// A line that ends with what is known, or is left to the agency.
  Paper known(String label, String value) {
    return value.isEmpty() ? blank(label) : line(label + ": " + value);
  }

  Paper table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
    blocks.add(new Printed.Table(heads, widths, rows));
    return this;
  }

  /// What the paper rests on, and how far anybody read it.
  Paper resting(Basis... on) {
    part("Căn cứ");
    return table(
        List.of("Văn bản", "Nội dung", "Mức kiểm chứng"),
        List.of(4, 5, 3),
        Arrays.stream(on)
            .map(each -> List.of(each.where(), each.what(), each.standing()))
            .toList());
  }

  Sheet signed() {
    blocks.add(
        new Printed.Signatures(
            List.of(
                new Signature("NGƯỜI LẬP", "(Ký và ghi rõ họ tên)"),
                new Signature("THỦ TRƯỞNG CƠ QUAN", "(Ký tên, đóng dấu)"))));
    blocks.add(
        new Printed.Line(
            "Bố cục và lời văn do phần mềm soạn, không phải mẫu chính thức. Nơi có mẫu do cơ quan nhà"
                + " nước ban hành thì dùng mẫu đó và chép nội dung sang.",
            Look.ITALIC));
    return new Sheet(title, MARK, blocks);
  }
}
