package vn.motcua.assistant.print.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import vn.motcua.assistant.print.packed.Archive;
import vn.motcua.assistant.print.sheet.Page;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// Writes sheets as DOCX. The same sheet is the same file, byte for byte; it says what it is and
/// neither when nor for whom it was made.
public final class DocxWriter {

  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;

  /// From the edge of the paper to the mark of a draft.
  private static final int HEADER = 567;

  /// More than any paper of ours holds.
  private static final int MOST_BYTES = 20_000_000;

  private static final int MOST_PARTS = 100;

  /// The file.
  public byte[] write(Sheet sheet) {
    try (var document = new XWPFDocument()) {
      describe(document, sheet);
      page(document, sheet);
      sheet.blocks().forEach(block -> block(document, block));
      var out = new ByteArrayOutputStream();
      document.write(out);
      return Archive.read(out.toByteArray(), MOST_BYTES, MOST_PARTS).orElseThrow().write();
    } catch (IOException e) {
      throw new UncheckedIOException("The DOCX cannot be written", e);
    }
  }

  private static void block(XWPFDocument document, Printed block) {
    switch (block) {
      case Printed.Line(var text, var look) ->
          DocxParagraph.write(document.createParagraph(), text, look);
      case Printed.Boxes boxes -> DocxTable.boxes(document, boxes);
      case Printed.Table table -> DocxTable.lined(document, table);
      case Printed.Beside beside -> DocxTable.beside(document, beside);
      case Printed.Signatures signatures -> DocxTable.signatures(document, signatures);
    }
  }

  private static void describe(XWPFDocument document, Sheet sheet) {
    var core = document.getProperties().getCoreProperties();
    core.setTitle(sheet.title());
    core.setCreator("Một Cửa");
    core.setCreated(Optional.empty());
    var styles = document.createStyles();
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(DocxParagraph.LETTERS);
    fonts.setHAnsi(DocxParagraph.LETTERS);
    fonts.setCs(DocxParagraph.LETTERS);
    fonts.setEastAsia(DocxParagraph.LETTERS);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("vi-VN");
  }

  private static void page(XWPFDocument document, Sheet sheet) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    var margins = section.addNewPgMar();
    margins.setTop(twips(Page.MARGIN));
    margins.setBottom(twips(Page.MARGIN));
    margins.setRight(twips(Page.MARGIN));
    margins.setLeft(twips(Page.LEFT_MARGIN));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(HEADER));
    margins.setGutter(BigInteger.ZERO);
    if (sheet.draft()) {
      var mark = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      DocxParagraph.mark(mark, sheet.mark());
    }
  }

  /// Centimetres as twentieths of a point.
  static BigInteger twips(double centimetres) {
    return BigInteger.valueOf(Math.round(centimetres * Page.CENTIMETRE * 20));
  }
}
