package vn.motcua.assistant.print.docx;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Page;

/// Writes one paragraph of a DOCX.
final class DocxParagraph {

  static final String LETTERS = "Times New Roman";

  /// Times New Roman has no boxes; this is what Word itself takes for them.
  private static final String BOXES = "MS Gothic";

  /// Between a box and what is none.
  private static final Pattern SEAM = Pattern.compile("(?<=[☐☒])|(?=[☐☒])");

  private static final int TWIPS = 20;

  private DocxParagraph() {}

  /// A paragraph of the body.
  static void write(XWPFParagraph paragraph, String text, Look look) {
    write(paragraph, text, look, look.before(), look.after());
  }

  /// A paragraph in a cell, with no room around it.
  static void tight(XWPFParagraph paragraph, String text, Look look) {
    write(paragraph, text, look, 0, 0);
  }

  /// An empty line of exactly `points`: between tables, and where a hand signs.
  static void room(XWPFParagraph paragraph, int points) {
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
  }

  /// The mark of a draft in the header.
  static void mark(XWPFParagraph paragraph, String text) {
    write(paragraph, text, Look.STATE, 0, 0);
  }

  /// Letters of another size than the look's, for cells.
  static void size(XWPFParagraph paragraph, int points) {
    paragraph.getRuns().forEach(run -> run.setFontSize(points));
  }

  private static void write(
      XWPFParagraph paragraph, String text, Look look, int before, int after) {
    paragraph.setAlignment(
        switch (look.side()) {
          case LEFT -> ParagraphAlignment.LEFT;
          case MIDDLE -> ParagraphAlignment.CENTER;
          case RIGHT -> ParagraphAlignment.RIGHT;
        });
    paragraph.setSpacingBefore(before * TWIPS);
    paragraph.setSpacingAfter(after * TWIPS);
    paragraph.setSpacingBetween(look.size() * Page.LINE_HEIGHT, LineSpacingRule.AT_LEAST);
    paragraph.setKeepNext(look.keepsWithNext());
    SEAM.splitAsStream(text).forEach(piece -> run(paragraph.createRun(), piece, look));
  }

  private static void run(XWPFRun run, String text, Look look) {
    run.setText(text);
    run.setFontFamily(text.matches("[☐☒]") ? BOXES : LETTERS);
    run.setFontSize(look.size());
    run.setBold(look.weight() == Look.Weight.BOLD);
    run.setItalic(look.weight() == Look.Weight.ITALIC);
    run.setLang("vi-VN");
    if (look.ruled()) {
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
  }
}
