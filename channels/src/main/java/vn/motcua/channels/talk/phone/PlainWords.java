package vn.motcua.channels.talk.phone;

import java.util.regex.Pattern;

/// Takes Markdown out of words: chat windows would show its signs.
public final class PlainWords {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
  private static final Pattern SLANTED =
      Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*\n]+)(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +");
  private static final Pattern BLANKS = Pattern.compile("\n{3,}");

  private PlainWords() {}

  /// `text` without signs of Markdown; the words all stay.
  public static String of(String text) {
    var links = LINK.matcher(text).replaceAll("$1 ($2)");
    var bold = BOLD.matcher(links).replaceAll("$1");
    var slanted = SLANTED.matcher(bold).replaceAll("$1");
    var headings = HEADING.matcher(slanted).replaceAll("");
    return BLANKS.matcher(headings).replaceAll("\n\n").strip();
  }
}
