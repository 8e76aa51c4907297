package vn.motcua.knowledge.source.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Markdown, line by line. A renderer of Markdown would number the lines of a list anew, and the
/// numbers of clauses are just what must stay, so only the marks are taken away.
final class MarkdownText {

  private static final Pattern MARKS =
      Pattern.compile("\\*{1,3}|(?<![\\p{L}\\d])__|__(?![\\p{L}\\d])|`|^#{1,6}\\s+|^(?:>\\s*)+");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern RULE = Pattern.compile("[-_*\\s|:]{3,}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([.\\-*_#()\\[\\]])");
  private static final String FENCE = "---";

  private MarkdownText() {}

  static DocumentText read(List<String> lines) {
    var all = new ArrayList<String>();
    var start = frontMatter(lines);
    for (var line : lines.subList(start, lines.size())) {
      var words = line.strip();
      if (RULE.matcher(words).matches()) {
        continue;
      }
      all.add(words.startsWith("|") ? row(words) : bare(words));
    }
    return DocumentText.paragraphs(all);
  }

  /// What a site writes about the page, between two rules before it.
  private static int frontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
      return 0;
    }
    for (var at = 1; at < lines.size(); at++) {
      if (lines.get(at).strip().equals(FENCE)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static String row(String line) {
    var cells = new ArrayList<String>();
    for (var cell : line.replaceAll("^\\||\\|$", "").split("\\|", -1)) {
      cells.add(bare(cell.strip()));
    }
    return DocumentText.ROW + String.join(" | ", cells);
  }

  private static String bare(String line) {
    var linked = LINK.matcher(line).replaceAll("$1");
    var unmarked = MARKS.matcher(linked).replaceAll("");
    return Words.tidy(ESCAPED.matcher(unmarked).replaceAll("$1"));
  }
}
