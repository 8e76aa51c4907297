package vn.motcua.knowledge.language.letter;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Maps letters to letters, by a table for those that Vietnamese and its neighbours use: text is
/// folded so often that the general normaliser would take most of the time of an answer.
final class CharTable {

  /// From here on (no Latin letters any more) letters are left as they are.
  private static final int END = 0x1F00;

  private static final char GONE = '\0';

  private final char[] table = new char[END];
  private final Pattern marks;

  /// @param marks the combining marks that go
  CharTable(String marks) {
    this.marks = Pattern.compile(marks);
    for (var letter = 0; letter < END; letter++) {
      table[letter] = without((char) letter);
    }
  }

  private char without(char letter) {
    if (marks.matcher(String.valueOf(letter)).matches()) {
      return GONE;
    }
    var bare =
        marks
            .matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD))
            .replaceAll("");
    var composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return composed.length() == 1 ? composed.charAt(0) : letter;
  }

  /// `text` with each composed letter replaced; marks that stand by themselves go.
  String map(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (mapped(text.charAt(at)) != text.charAt(at)) {
        return mapFrom(text, at);
      }
    }
    return text;
  }

  private String mapFrom(String text, int first) {
    var result = new StringBuilder(text.length()).append(text, 0, first);
    for (var at = first; at < text.length(); at++) {
      var mapped = mapped(text.charAt(at));
      if (mapped != GONE) {
        result.append(mapped);
      }
    }
    return result.toString();
  }

  /// `letter` without its marks.
  char mapped(char letter) {
    return letter < END ? table[letter] : letter;
  }
}
