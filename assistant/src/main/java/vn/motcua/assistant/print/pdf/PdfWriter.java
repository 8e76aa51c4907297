package vn.motcua.assistant.print.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.assistant.print.font.Face;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// Writes sheets as PDF: tagged, in Vietnamese, with its letters inside. The same sheet is the same
/// file, byte for byte; it says what it is and neither when nor for whom it was made.
public final class PdfWriter {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    // Its warnings may quote what is printed.
    XRLog.setLoggingEnabled(false);
  }

  /// The file.
  public byte[] write(Sheet sheet) {
    for (var newPages : attempts(sheet)) {
      try {
        return write(SheetHtml.of(sheet, newPages), true);
      } catch (NullPointerException _) {
        // the fault of the library that `attempts` tells of: on to the next attempt
      }
    }
    return write(SheetHtml.of(sheet, List.of()), false);
  }

  /// A table that begins exactly at the top of a page counts, in openhtmltopdf 1.1.65, as begun on
  /// the page before: its heads are printed twice and cannot be tagged, which ends in a null pointer.
  /// Two points of room above it help, so a table that fails is put on its new page with them.
  ///
  /// @return the tables to tell so, one attempt after the other
  private static List<List<Printed>> attempts(Sheet sheet) {
    var tables = sheet.blocks().stream().filter(Printed.Table.class::isInstance).toList();
    var attempts = new ArrayList<List<Printed>>();
    attempts.add(List.of());
    tables.forEach(table -> attempts.add(List.of(table)));
    attempts.add(tables);
    return attempts;
  }

  private static byte[] write(String html, boolean tagged) {
    var out = new ByteArrayOutputStream();
    try (var renderer = builder(html, tagged, out).buildPdfRenderer();
        var document = renderer.createPDFKeepOpen()) {
      forgetWhen(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF cannot be written", e);
    }
  }

  private static PdfRendererBuilder builder(
      String html, boolean tagged, ByteArrayOutputStream out) {
    var builder = new PdfRendererBuilder();
    font(builder, Face.REGULAR, SheetHtml.LETTERS, REGULAR, FontStyle.NORMAL);
    font(builder, Face.BOLD, SheetHtml.LETTERS, BOLD, FontStyle.NORMAL);
    font(builder, Face.ITALIC, SheetHtml.LETTERS, REGULAR, FontStyle.ITALIC);
    font(builder, Face.BOXES, SheetHtml.BOXES, REGULAR, FontStyle.NORMAL);
    return builder
        .usePdfUaAccessibility(tagged)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .withProducer("Một Cửa")
        .withHtmlContent(html, null)
        .toStream(out);
  }

  private static void font(
      PdfRendererBuilder builder, Face face, String family, int weight, FontStyle style) {
    builder.useFont(face::open, family, weight, style, true);
  }

  private static void forgetWhen(PDDocument document) {
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    document.setDocumentId(0L);
  }
}
