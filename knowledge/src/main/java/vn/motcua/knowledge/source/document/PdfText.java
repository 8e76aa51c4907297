package vn.motcua.knowledge.source.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.motcua.knowledge.source.RefusedRecord;

/// The text of a PDF, page by page, in the order in which it stands on the page.
final class PdfText {

  private static final int MOST_PAGES = 3_000;

  private PdfText() {}

  static DocumentText read(byte[] bytes) throws IOException, RefusedRecord {
    Inflated.check(bytes);
    try (var pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      var count = pdf.getNumberOfPages();
      if (count > MOST_PAGES) {
        throw new RefusedRecord("has more than %,d pages".formatted(MOST_PAGES));
      }
      var pages = new ArrayList<List<String>>();
      var length = 0L;
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (var page = 1; page <= count; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        var text = stripper.getText(pdf);
        length += text.length();
        if (length > DocumentFiles.MOST_CHARACTERS) {
          throw DocumentFiles.tooLong();
        }
        pages.add(text.lines().toList());
      }
      return Pages.clean(pages);
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      throw new IOException(e);
    }
  }
}
