package vn.motcua.knowledge.requirement;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.knowledge.language.VietnameseText;

/// Patterns over normal text, written in usual spelling. All of them end at whole words.
final class Wording {

  private static final Pattern PIECES = Pattern.compile("\\\\p\\{[^}]*}|\\\\.|[^\\\\]+");

  private Wording() {}

  /// `regex` as it reads in normal form.
  static Pattern pattern(String regex) {
    var normal =
        PIECES
            .matcher(regex)
            .results()
            .map(piece -> piece.group())
            .map(piece -> piece.startsWith("\\") ? piece : VietnameseText.normal(piece))
            .collect(Collectors.joining());
    return Pattern.compile(normal);
  }

  /// The same between word boundaries.
  static Pattern words(String regex) {
    return pattern("(?<![\\p{L}\\d])(?:" + regex + ")(?![\\p{L}\\d])");
  }

  /// `text` with all that `pattern` finds blanked out, so that places stay.
  static String without(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      return text;
    }
    var letters = text.toCharArray();
    do {
      Arrays.fill(letters, found.start(), found.end(), ' ');
    } while (found.find());
    return new String(letters);
  }
}
