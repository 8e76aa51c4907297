package vn.motcua.assistant.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// What files say, in the order in which they say it, without blanks: a file may break lines, but
/// must not change a letter.
final class Read {

  private Read() {}

  static String docx(byte[] file) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
      return squeezed(
          document.getBodyElements().stream().map(Read::element).collect(Collectors.joining()));
    }
  }

  private static String element(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> paragraph.getText();
      case XWPFTable table ->
          table.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .map(cell -> cell.getText())
              .collect(Collectors.joining());
      default -> "";
    };
  }

  /// The body; heads of tables are counted once, the mark of a draft not at all.
  static String pdf(byte[] file, Sheet sheet) throws IOException {
    var text = squeezed(String.join("", pages(file))).replace(squeezed(sheet.mark()), "");
    for (var block : sheet.blocks()) {
      if (block instanceof Printed.Table table) {
        text = once(text, squeezed(String.join("", table.heads())));
      }
    }
    return text;
  }

  private static String once(String text, String heads) {
    int end = text.indexOf(heads) + heads.length();
    return text.substring(0, end) + text.substring(end).replace(heads, "");
  }

  static List<String> pages(byte[] file) throws IOException {
    var pages = new ArrayList<String>();
    try (var document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  /// Every letter of the file with its place on its page.
  static List<TextPosition> letters(byte[] file) throws IOException {
    var letters = new ArrayList<TextPosition>();
    try (var document = Loader.loadPDF(file)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          letters.add(letter);
        }
      }.getText(document);
    }
    return letters;
  }

  /// What the sheet itself says.
  static String sheet(Sheet sheet) {
    return squeezed(sheet.blocks().stream().flatMap(Read::texts).collect(Collectors.joining()));
  }

  private static Stream<String> texts(Printed block) {
    return switch (block) {
      case Printed.Line line -> Stream.of(line.text());
      case Printed.Boxes boxes -> Stream.of(boxes.label(), boxes.value());
      case Printed.Table table ->
          Stream.concat(table.heads().stream(), table.rows().stream().flatMap(List::stream));
      case Printed.Beside beside -> beside.texts().stream();
      case Printed.Signatures signatures ->
          signatures.signatures().stream().flatMap(one -> Stream.of(one.title(), one.note()));
    };
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
