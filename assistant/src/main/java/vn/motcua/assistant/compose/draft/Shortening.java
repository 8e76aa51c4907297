package vn.motcua.assistant.compose.draft;

/// Shortens official words at the end of a sentence or clause, so that no figure is cut in two.
public final class Shortening {

  private static final String[] ENDS = {". ", "; ", "\n", ", "};

  private Shortening() {}

  /// `text` of at most `limit` characters, with an ellipsis where something was left out.
  public static String to(int limit, String text) {
    var plain = text.strip().replaceAll("[ \\t]+", " ").replaceAll("\\s*\\n\\s*", "\n");
    if (plain.length() <= limit) {
      return plain;
    }
    for (var end : ENDS) {
      var cut = plain.lastIndexOf(end, limit);
      if (cut > limit / 3) {
        return plain.substring(0, cut + 1).strip() + " …";
      }
    }
    var blank = plain.lastIndexOf(' ', limit);
    return (blank > 0 ? plain.substring(0, blank).strip() : cut(limit, plain)) + " …";
  }

  /// Of a word longer than `limit`, what stands before a figure or half a character.
  private static String cut(int limit, String word) {
    var end = Character.isHighSurrogate(word.charAt(limit - 1)) ? limit - 1 : limit;
    return word.substring(0, end).replaceFirst("[\\d.,/]+$", "");
  }
}
