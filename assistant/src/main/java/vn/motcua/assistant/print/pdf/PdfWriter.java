package vn.motcua.assistant.print.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.assistant.print.font.Face;
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
    var out = new ByteArrayOutputStream();
    try (var renderer = builder(sheet, out).buildPdfRenderer();
        var document = renderer.createPDFKeepOpen()) {
      forgetWhen(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF cannot be written", e);
    }
  }

  private static PdfRendererBuilder builder(Sheet sheet, ByteArrayOutputStream out) {
    var builder = new PdfRendererBuilder();
    font(builder, Face.REGULAR, SheetHtml.LETTERS, REGULAR, FontStyle.NORMAL);
    font(builder, Face.BOLD, SheetHtml.LETTERS, BOLD, FontStyle.NORMAL);
    font(builder, Face.ITALIC, SheetHtml.LETTERS, REGULAR, FontStyle.ITALIC);
    font(builder, Face.BOXES, SheetHtml.BOXES, REGULAR, FontStyle.NORMAL);
    return builder
        .usePdfUaAccessibility(true)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .withProducer("Một Cửa")
        .withHtmlContent(SheetHtml.of(sheet), null)
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
