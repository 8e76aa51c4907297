package vn.motcua.knowledge.source.cell;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// The words of official pages, freed from what copying did to them.
public final class Words {

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000\\t]");
  private static final Pattern SYMBOL_FONT = Pattern.compile("[\\uE000-\\uF8FF]");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern BULLET = Pattern.compile("^[\\s.;,:*+•●▪–—-]+(?=\\S)");
  private static final Pattern NOTHING =
      Pattern.compile("(?:Không có thông tin|-+)?[.;\\s-]*", Pattern.CASE_INSENSITIVE);

  private Words() {}

  /// NFC, plain spaces, no invisible characters; bullets of symbol fonts become `•`.
  public static String clean(String raw) {
    var words = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n");
    words = UNSEEN.matcher(words).replaceAll("");
    words = SPACE.matcher(words).replaceAll(" ");
    return SYMBOL_FONT.matcher(words).replaceAll("•");
  }

  /// On one line, single spaces, and empty where the page says that it says nothing.
  public static String line(String words) {
    var line = BLANK.matcher(words).replaceAll(" ").strip();
    return saysNothing(line) ? "" : line;
  }

  /// The lines that say something, each with single spaces.
  public static List<String> lines(String words) {
    return words.lines().map(Words::line).filter(line -> !line.isEmpty()).toList();
  }

  /// Without the dash, plus or dot that marks an item of a list; numbers such as `a)`
  /// stay.
  public static String withoutBullet(String line) {
    return BULLET.matcher(line).replaceFirst("").strip();
  }

  /// Whether this is only the page's way of saying nothing.
  static boolean saysNothing(String words) {
    return NOTHING.matcher(words).matches();
  }
}
