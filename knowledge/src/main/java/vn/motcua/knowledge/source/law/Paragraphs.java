package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.regulation.Quotations;
import vn.motcua.knowledge.source.document.DocumentText;

/// The paragraphs of a text, put together again where a page broke them into lines.
final class Paragraphs {

  private static final double NEARLY = 0.85;
  private static final int WIDE = 95;
  private static final int HUNDRED = 100;
  private static final Pattern ENDED = Pattern.compile(".*[.;:!?”\"/]");
  private static final Pattern UNFINISHED =
      Pattern.compile("(?iu).*(?:khoản|điều|điểm|số|tại|và|của|ngày|tháng|năm|mục|,)");
  private static final Pattern ONLY_LABEL = Pattern.compile("\\d{1,3}\\.|[a-zđ]\\)|[-–+]");

  private final List<Paragraph> all = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final double full;
  private boolean openQuoted;
  private String last = "";

  /// @param text its words
  /// @param quoted whether it begins inside a quotation
  record Paragraph(String text, boolean quoted) {}

  private Paragraphs(List<String> lines) {
    var lengths = lines.stream().mapToInt(String::length).filter(n -> n > 0).sorted().toArray();
    full = lengths.length == 0 ? 0 : NEARLY * lengths[(lengths.length - 1) * WIDE / HUNDRED];
  }

  static List<Paragraph> of(DocumentText text) {
    var lines = text.lines();
    var quoted = Quotations.inside(lines);
    var paragraphs = new Paragraphs(lines);
    var afterBlank = true;
    for (var at = 0; at < quoted.length; at++) {
      var line = lines.get(at);
      if (line.isEmpty()) {
        afterBlank = true;
      } else if (text.wrapped() && paragraphs.goesOn(line, afterBlank)) {
        paragraphs.append(line);
        afterBlank = false;
      } else {
        paragraphs.begin(line, quoted[at]);
        afterBlank = false;
      }
    }
    paragraphs.end();
    return paragraphs.all;
  }

  private boolean goesOn(String line, boolean afterBlank) {
    if (open.isEmpty() || line.startsWith(DocumentText.ROW)) {
      return false;
    }
    if (ONLY_LABEL.matcher(line).matches()) {
      return true;
    }
    if (Labels.begins(line)) {
      return UNFINISHED.matcher(last).matches()
          && !Labels.ARTICLE.matcher(open).matches()
          && !Labels.SIGNATURE.matcher(line).matches();
    }
    var first = line.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return true;
    }
    if (afterBlank || Labels.DIVISION.matcher(open).matches()) {
      return false;
    }
    var isTitle = Labels.ARTICLE.matcher(open).matches();
    if (ENDED.matcher(last).matches() && !isTitle) {
      return !Character.isUpperCase(first) && first != '“' && first != '"';
    }
    return last.length() >= full;
  }

  private void append(String line) {
    open.append(' ').append(line);
    last = line;
  }

  private void begin(String line, boolean quoted) {
    end();
    open.append(line);
    openQuoted = quoted;
    last = line;
  }

  private void end() {
    if (!open.isEmpty()) {
      all.add(new Paragraph(open.toString(), openQuoted));
      open.setLength(0);
    }
  }
}
