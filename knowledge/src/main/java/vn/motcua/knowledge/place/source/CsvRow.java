package vn.motcua.knowledge.place.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.language.VietnameseText;

/// A row of a table with a head.
///
/// @param where file and line
/// @param cells by the name of their column
record CsvRow(String where, Map<String, String> cells) {

  /// A column without tabs and blanks around it; empty where there is none.
  String cell(String column) {
    return VietnameseText.clean(cells.getOrDefault(column, ""))
        .replaceAll("[\\s\u00A0]+", " ")
        .strip();
  }

  /// The cells of a line; one in quotes may hold commas, and a quote written twice.
  static List<String> split(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (var at = 0; at < line.length(); at++) {
      var letter = line.charAt(at);
      if (letter == '"') {
        if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
          cell.append(letter);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (letter == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
