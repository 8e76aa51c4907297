package vn.motcua.knowledge.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import vn.motcua.knowledge.language.quantity.RomanNumber;

/// HTML: a line for each block, a row for each row of a table. Nothing is loaded or run.
final class HtmlText {

  private static final String NOT_TEXT =
      "script,style,noscript,template,nav,header,footer,aside,button,form,svg,iframe,object,"
          + "[hidden],[style~=(?i)display\\s*:\\s*none]";
  private static final Set<String> ENDS_LINE = Set.of("br", "hr", "table");
  private static final int MOST_BLOCKS_IN_CELL = 3;
  private static final int DEEPEST = 512;

  private HtmlText() {}

  static DocumentText read(byte[] bytes, ReadingLimits limits)
      throws IOException, UnreadableDocument {
    var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    page.select(NOT_TEXT).remove();
    var lines = new Lines();
    NodeTraversor.traverse(lines, page.body());
    lines.end();
    if (lines.tooDeep) {
      throw new UnreadableDocument(
          UnreadableDocument.Why.BROKEN, "is nested deeper than %d".formatted(DEEPEST));
    }
    limits.limited(String.join("\n", lines.all));
    return DocumentText.paragraphs(lines.all);
  }

  private static final class Lines implements NodeVisitor {

    private final List<String> all = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean tooDeep;

    @Override
    public void head(Node node, int depth) {
      tooDeep |= depth > DEEPEST;
      if (node instanceof TextNode text) {
        line.append(text.getWholeText().replace('\n', ' '));
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    private void begin(Element element) {
      var name = element.normalName();
      if (isRow(element)) {
        end();
        all.add(row(element));
        element.empty();
      } else if (element.isBlock() || ENDS_LINE.contains(name)) {
        end();
        if (name.equals("li")) {
          line.append(number(element));
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && (element.isBlock() || isCell(element))) {
        end();
      }
    }

    private void end() {
      var words = Words.tidy(line.toString());
      if (!words.isEmpty()) {
        all.add(words);
      }
      line.setLength(0);
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /// A row of a table that holds data; where cells hold whole paragraphs, the table only lays out.
  private static boolean isRow(Element element) {
    return element.normalName().equals("tr")
        && element.childrenSize() > 1
        && element.select("table").isEmpty()
        && element.children().stream()
            .allMatch(cell -> cell.select("p,div,br").size() <= MOST_BLOCKS_IN_CELL);
  }

  private static String row(Element row) {
    var cells = row.children().stream().map(cell -> Words.tidy(cell.text())).toList();
    return DocumentText.ROW + String.join(" | ", cells);
  }

  /// What a browser writes before an item of a list with numbers.
  private static String number(Element item) {
    var list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    var first = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    var number = first + list.children().indexOf(item);
    return switch (list.attr("type").toLowerCase(Locale.ROOT)) {
      case "a" -> ListLetter.of(number) + ") ";
      case "i" -> RomanNumber.of(number) + ". ";
      default -> number + ". ";
    };
  }
}
