package vn.motcua.knowledge.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Maps letters to letters, by a table for those that Vietnamese and its neighbours use: text is
/// folded so often that the general normaliser would take most of the time of an answer.
final class CharTable {

  /// From here on (no Latin letters any more) letters are left as they are.
  private static final int END = 0x1F00;

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
    var bare =
        marks
            .matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD))
            .replaceAll("");
    var composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return composed.length() == 1 ? composed.charAt(0) : letter;
  }

  /// `text` with each composed letter replaced; marks that stand by themselves go.
  String map(String text) {
    var result = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      var mapped = letter < END ? table[letter] : letter;
      if (!(mapped == letter && isMark(letter))) {
        result.append(mapped);
      }
    }
    return result.toString();
  }

  private boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK
        && marks.matcher(String.valueOf(letter)).matches();
  }
}
