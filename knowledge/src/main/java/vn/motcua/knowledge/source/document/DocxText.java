package vn.motcua.knowledge.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Word files (.docx): paragraphs with the numbers that Word would show, tables as rows.
final class DocxText {

  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+\\]");
  private static final int MOST_LINES_IN_CELL = 4;
  private static final int OLE = 0xD0;

  private final WordNumbers numbers = new WordNumbers();
  private final List<String> lines = new ArrayList<>();

  private DocxText() {}

  static DocumentText read(byte[] bytes, ReadingLimits limits)
      throws IOException, UnreadableDocument {
    if (bytes.length > 0 && (bytes[0] & 0xFF) == OLE) {
      throw new UnreadableDocument(
          UnreadableDocument.Why.LOCKED, "is locked by a password, or of the old kind .doc");
    }
    Inflated.checkZip(bytes, limits);
    try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var text = new DocxText();
      text.addAll(word.getBodyElements());
      limits.limited(String.join("\n", text.lines));
      return DocumentText.paragraphs(text.lines);
    } catch (POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new IOException(e);
    }
  }

  private void addAll(List<IBodyElement> elements) {
    for (var element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> add(numbers.before(paragraph) + paragraph.getText());
        case XWPFTable table -> table.getRows().forEach(this::addRow);
        case XWPFSDT block -> add(block.getContent().getText());
        default -> {}
      }
    }
  }

  private void add(String text) {
    NOTE_MARK
        .matcher(text)
        .replaceAll("")
        .lines()
        .map(Words::tidy)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
  }

  /// A row with data; a cell of whole paragraphs, or a single one, only lays out.
  private void addRow(XWPFTableRow row) {
    var cells = row.getTableCells();
    if (cells.size() == 1
        || cells.stream().anyMatch(cell -> cell.getParagraphs().size() > MOST_LINES_IN_CELL)) {
      cells.forEach(cell -> addAll(cell.getBodyElements()));
      return;
    }
    var words = cells.stream().map(XWPFTableCell::getText).map(Words::tidy).toList();
    lines.add(DocumentText.ROW + String.join(" | ", words));
  }
}
