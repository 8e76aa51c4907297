package vn.motcua.evaluation.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// What a PDF says on its pages.
///
/// @param pages the text of each, line by line
record Rendering(List<String> pages) {

  Rendering {
    pages = List.copyOf(pages);
  }

  static Rendering of(Path pdf) throws IOException {
    var pages = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return new Rendering(pages);
  }

  /// All it says in its order, without blanks, the mark of drafts and the heads that a table repeats
  /// on each page.
  String text(Sheet sheet) {
    var text = squeezed(String.join("", pages)).replace(squeezed(Sheet.DRAFT), "");
    for (var block : sheet.blocks()) {
      if (block instanceof Printed.Table table) {
        var heads = squeezed(String.join("", table.heads()));
        int end = Math.max(0, text.indexOf(heads)) + heads.length();
        text = text.substring(0, end) + text.substring(end).replace(heads, "");
      }
    }
    return text;
  }

  /// Its lines from top to bottom, without blanks: equal where lines break alike.
  List<String> lines() {
    return pages.stream()
        .flatMap(String::lines)
        .map(Rendering::squeezed)
        .filter(line -> !line.isEmpty() && !line.equals(squeezed(Sheet.DRAFT)))
        .toList();
  }

  /// Whether each page is marked as a draft.
  boolean allMarked() {
    return pages.stream().allMatch(page -> page.contains(Sheet.DRAFT));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
