package vn.motcua.knowledge.source.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, page by page, in the order in which it stands on the page.
final class PdfText {

  private PdfText() {}

  static DocumentText read(byte[] bytes, ReadingLimits limits)
      throws IOException, UnreadableDocument {
    Inflated.check(bytes, limits);
    try (var pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      var count = pdf.getNumberOfPages();
      if (count > limits.pages()) {
        throw new UnreadableDocument(
            UnreadableDocument.Why.TOO_LARGE, "has more than %,d pages".formatted(limits.pages()));
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
        if (length > limits.characters()) {
          throw limits.tooLong();
        }
        pages.add(text.lines().toList());
      }
      return Pages.clean(pages);
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      throw new IOException(e);
    }
  }
}
