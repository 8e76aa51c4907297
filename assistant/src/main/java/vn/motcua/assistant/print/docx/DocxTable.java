package vn.motcua.assistant.print.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Page;
import vn.motcua.assistant.print.sheet.Printed;

/// Writes what stands side by side as tables of fixed widths.
final class DocxTable {

  /// Left and right of the text of a cell with lines, in twips.
  private static final int PADDING = 108;

  /// Above and below it, in twips.
  private static final int PADDING_ABOVE = 40;

  private static final int CELL_SIZE = 12;
  private static final int GAP = 6;
  private static final double BOX_HEIGHT = 0.6;
  private static final int SIGNING_LINE = 15;

  private DocxTable() {}

  static void lined(XWPFDocument document, Printed.Table data) {
    var widths = widths(data.widths());
    var table = table(document, data.rows().size() + 1, widths);
    table.setCellMargins(PADDING_ABOVE, PADDING, PADDING_ABOVE, PADDING);
    table.getRow(0).setRepeatHeader(true);
    for (int column = 0; column < widths.size(); column++) {
      var head = table.getRow(0).getCell(column);
      head.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      cell(head, data.heads().get(column), Look.STATE);
      for (int row = 0; row < data.rows().size(); row++) {
        cell(table.getRow(row + 1).getCell(column), data.rows().get(row).get(column), Look.PLAIN);
      }
    }
    end(document);
  }

  static void boxes(XWPFDocument document, Printed.Boxes data) {
    double box = Page.box(data.boxes());
    var widths = new ArrayList<>(Collections.nCopies(data.boxes(), box));
    widths.addFirst(Page.TEXT_WIDTH - box * data.boxes());
    var table = table(document, 1, widths);
    table.setCellMargins(0, 0, 0, 0);
    var row = table.getRow(0);
    row.setHeight(DocxWriter.twips(BOX_HEIGHT).intValue());
    row.setHeightRule(TableRowHeightRule.AT_LEAST);
    var borders = row.getCell(0).getCTTc().getTcPr().addNewTcBorders();
    borders.addNewTop().setVal(none());
    borders.addNewLeft().setVal(none());
    borders.addNewBottom().setVal(none());
    DocxParagraph.tight(first(row.getCell(0)), data.label(), Look.PLAIN);
    for (int at = 0; at < data.boxes(); at++) {
      var cell = row.getCell(at + 1);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      DocxParagraph.tight(first(cell), data.letters().get(at), Look.CENTER);
    }
    end(document);
  }

  static void beside(XWPFDocument document, Printed.Beside data) {
    var table = unlined(document, data.widths());
    for (int at = 0; at < data.texts().size(); at++) {
      DocxParagraph.tight(first(table.getRow(0).getCell(at)), data.texts().get(at), data.look());
    }
    end(document);
  }

  static void signatures(XWPFDocument document, Printed.Signatures data) {
    var table = unlined(document, Collections.nCopies(data.signatures().size(), 1));
    for (int at = 0; at < data.signatures().size(); at++) {
      var signature = data.signatures().get(at);
      var cell = table.getRow(0).getCell(at);
      DocxParagraph.tight(first(cell), signature.title(), Look.STATE);
      var note = cell.addParagraph();
      DocxParagraph.tight(note, signature.note(), Look.CENTER);
      note.getRuns().forEach(run -> run.setItalic(true));
      for (int line = 0; line < Printed.Signatures.ROOM; line++) {
        DocxParagraph.room(cell.addParagraph(), SIGNING_LINE);
      }
    }
    end(document);
  }

  private static XWPFTable unlined(XWPFDocument document, List<Integer> shares) {
    var table = table(document, 1, widths(shares));
    table.setCellMargins(0, 0, 0, 0);
    table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    return table;
  }

  private static List<Double> widths(List<Integer> shares) {
    double all = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(share -> share * Page.TEXT_WIDTH / all).toList();
  }

  /// @param widths of the columns in centimetres
  private static XWPFTable table(XWPFDocument document, int rows, List<Double> widths) {
    var table = document.createTable(rows, widths.size());
    var properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var all = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    all.setType(STTblWidth.DXA);
    all.setW(DocxWriter.twips(Page.TEXT_WIDTH));
    var indent = properties.addNewTblInd();
    indent.setType(STTblWidth.DXA);
    indent.setW(BigInteger.ZERO);
    var grid = table.getCTTbl().getTblGrid();
    grid = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (var width : widths) {
      grid.addNewGridCol().setW(DocxWriter.twips(width));
    }
    for (var row : table.getRows()) {
      row.setCantSplitRow(true);
      for (int column = 0; column < widths.size(); column++) {
        row.getCell(column).setWidth(DocxWriter.twips(widths.get(column)).toString());
      }
    }
    return table;
  }

  private static void cell(XWPFTableCell cell, String text, Look look) {
    var paragraph = first(cell);
    DocxParagraph.tight(paragraph, text, look);
    DocxParagraph.size(paragraph, CELL_SIZE);
  }

  private static XWPFParagraph first(XWPFTableCell cell) {
    return cell.getParagraphs().getFirst();
  }

  /// Two tables without a paragraph between them are one.
  private static void end(XWPFDocument document) {
    DocxParagraph.room(document.createParagraph(), GAP);
  }

  private static STBorder.Enum none() {
    return STBorder.NONE;
  }
}
