package vn.motcua.assistant.compose.page;

import java.util.regex.Pattern;

/// Takes the marks of lists out of official words: pages type them by hand ("- + Bước 1. ++ …", "d) …"),
/// and rows of a list already have a mark of ours.
public final class ListMarks {

  private static final String MARKS = "(?:[-–+•·]{1,3}\\s*)+";

  /// A dash before a figure is a minus, and no mark.
  private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*" + MARKS + "(?=[\\p{L}(*])");

  /// Behind the end of a clause; between two words, a dash joins them.
  private static final Pattern INNER = Pattern.compile("(?<=[.;:])\\s+" + MARKS + "(?=\\p{Lu})");

  /// `a) `, `1. ` in front; the rows are not shown in that order.
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:[a-zđ]\\)|\\d{1,2}[.)])\\s+(?=\\p{Lu})");

  private ListMarks() {}

  /// `text` without them.
  public static String without(String text) {
    var lines = LINE.matcher(text).replaceAll("");
    return NUMBER.matcher(INNER.matcher(lines).replaceAll(" ")).replaceFirst("");
  }
}
