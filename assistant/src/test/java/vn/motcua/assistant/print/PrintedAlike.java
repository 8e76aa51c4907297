package vn.motcua.assistant.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.print.sheet.Page;
import vn.motcua.assistant.print.sheet.Sheet;

/// Holds the two files of a sheet against it and against each other.
public final class PrintedAlike {

  private static final double TOLERANCE = 1;

  private PrintedAlike() {}

  /// Both say what the sheet says, between the margins, each page with its mark.
  public static void holds(Sheet sheet) throws IOException {
    var expected = Read.sheet(sheet);
    var pdf = new PdfWriter().write(sheet);
    assertThat(Read.docx(new DocxWriter().write(sheet))).isEqualTo(expected);
    assertThat(Read.pdf(pdf, sheet)).isEqualTo(expected);
    assertThat(Read.pages(pdf)).allMatch(text -> text.contains(sheet.mark()));
    double right = (Page.LEFT_MARGIN + Page.TEXT_WIDTH) * Page.CENTIMETRE + TOLERANCE;
    assertThat(Read.letters(pdf))
        .filteredOn(letter -> !letter.getUnicode().isBlank())
        .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() <= right);
  }
}
