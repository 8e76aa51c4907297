package vn.motcua.knowledge.source.cell;

/// Finds where a bracket closes.
public final class Brackets {

  private Brackets() {}

  /// The position after the bracket that closes the one at `start`, or -1 where none
  /// does.
  public static int end(String words, int start) {
    var open = 0;
    for (var i = start; i < words.length(); i++) {
      open += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
