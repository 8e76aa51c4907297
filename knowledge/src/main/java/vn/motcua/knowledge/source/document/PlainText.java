package vn.motcua.knowledge.source.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text: whole paragraphs, or lines as they stand on a page, as in the Official Gazette.
final class PlainText {

  private static final double SHARE_OF_CONTINUED_LINES = 0.2;
  private static final Pattern CONTINUES = Pattern.compile("\\s*\\p{Ll}(?![)\\d]).*");
  private static final Pattern LABEL = Pattern.compile("\\s*[a-zđ]\\d?\\).*");

  private PlainText() {}

  static DocumentText read(List<String> lines) {
    var pages = pages(lines);
    if (pages.size() > 1 || isWrapped(lines)) {
      return Pages.clean(pages);
    }
    return DocumentText.paragraphs(lines.stream().map(Words::tidy).toList());
  }

  private static boolean isWrapped(List<String> lines) {
    var full = lines.stream().filter(line -> !line.isBlank()).toList();
    var continued =
        full.stream()
            .filter(line -> CONTINUES.matcher(line).matches() && !LABEL.matcher(line).matches())
            .count();
    return full.size() > 2 && continued > SHARE_OF_CONTINUED_LINES * full.size();
  }

  /// A page ends at a form feed, or where the Gazette's running header stands.
  private static List<List<String>> pages(List<String> lines) {
    var pages = new ArrayList<List<String>>();
    var page = new ArrayList<String>();
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.startsWith("\f") || (line.isEmpty() && headerFollows(lines, at))) {
        pages.add(List.copyOf(page));
        page.clear();
      }
      page.add(line.replace("\f", ""));
    }
    pages.add(List.copyOf(page));
    return pages.stream().filter(some -> !some.isEmpty()).toList();
  }

  private static boolean headerFollows(List<String> lines, int blank) {
    var seen = 0;
    for (var at = blank + 1; at < lines.size() && seen < 2; at++) {
      var line = lines.get(at);
      if (Pages.isGazetteHeader(line)) {
        return true;
      }
      seen += line.isBlank() ? 0 : 1;
    }
    return false;
  }
}
