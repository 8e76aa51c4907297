package vn.motcua.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Small pieces of HTML, every word escaped.
public final class Html {

  private Html() {}

  /// Words with nothing left that is markup.
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// A heading of this level.
  public static String heading(int level, String words) {
    return "<h%d>%s</h%d>\n".formatted(level, escaped(words), level);
  }

  /// A paragraph.
  public static String paragraph(String words) {
    return "<p>%s</p>\n".formatted(escaped(words));
  }

  /// A table whose first column names the rows. It scrolls by itself on narrow screens.
  public static String table(String caption, List<String> columns, List<List<String>> rows) {
    return """
    <div class="wide" role="region" tabindex="0" aria-label="%s"><table><caption>%s</caption>
    <thead><tr>%s</tr></thead>
    <tbody>
    %s</tbody></table></div>
    """
        .formatted(
            escaped(caption),
            escaped(caption),
            columns.stream()
                .map(column -> "<th scope=\"col\">%s</th>".formatted(escaped(column)))
                .collect(Collectors.joining()),
            rows.stream().map(Html::row).collect(Collectors.joining()));
  }

  private static String row(List<String> cells) {
    var rest =
        cells.stream()
            .skip(1)
            .map(cell -> "<td>%s</td>".formatted(escaped(cell)))
            .collect(Collectors.joining());
    return "<tr><th scope=\"row\">%s</th>%s</tr>\n".formatted(escaped(cells.getFirst()), rest);
  }

  /// What the numbers of a report depend on, as a table.
  public static String settings(Map<String, String> settings) {
    return table(
        "Điều kiện đo",
        List.of("Mục", "Giá trị"),
        settings.entrySet().stream()
            .map(entry -> List.of(Words.setting(entry.getKey()), entry.getValue()))
            .toList());
  }

  /// A whole page in Vietnamese that needs nothing else.
  public static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem;
      color: #1b1b1b; background: #fff }
    h1, h2, h3 { line-height: 1.25 }
    .wide { overflow-x: auto }
    table { border-collapse: collapse; margin: 1rem 0 }
    caption { text-align: left; font-weight: 600; padding: .25rem 0 }
    th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: left;
      vertical-align: top }
    thead th { background: #e8eef5 }
    tbody th { font-weight: 400 }
    </style>
    </head>
    <body>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(escaped(title), body);
  }
}
