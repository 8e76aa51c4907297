package vn.motcua.knowledge.source.document;

import java.util.List;
import java.util.Map;

/// The words of a file, in reading order.
///
/// @param lines its lines; those of a table row begin with [#ROW]
/// @param wrapped whether a line ends where the page did and not where the paragraph does
/// @param notes footnotes by number, which are not among the lines
public record DocumentText(List<String> lines, boolean wrapped, Map<Integer, String> notes) {

  /// What the line of a table row begins with; a bar stands between its cells, too.
  public static final String ROW = "| ";

  /// Copies what it is given.
  public DocumentText {
    lines = List.copyOf(lines);
    notes = Map.copyOf(notes);
  }

  /// Whole paragraphs, without footnotes.
  static DocumentText paragraphs(List<String> lines) {
    return new DocumentText(lines, false, Map.of());
  }
}
