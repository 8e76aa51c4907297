package vn.motcua.channels.web;

import java.text.Normalizer;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// People's words without what cannot be seen: control characters, zero-width characters and those
/// that turn the direction of writing can hide words from a reader, and broken halves of
/// characters cannot be written back.
public final class PlainText {

  private static final int NO_BREAK_SPACE = 0xA0;

  private PlainText() {}

  /// The words in NFC, without invisible characters and space around them; may be empty.
  ///
  /// @param field whose words these are, for the refusal
  /// @param most code points after NFC, as they came
  public static String clean(String field, String words, int most) {
    var composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    if (composed.codePointCount(0, composed.length()) > most) {
      throw Refused.field(Problem.TOO_LONG, field, "1.." + most);
    }
    var seen = new StringBuilder(words.length());
    words
        .codePoints()
        .map(PlainText::spaced)
        .filter(PlainText::visible)
        .forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
  }

  private static int spaced(int codePoint) {
    return codePoint == NO_BREAK_SPACE || codePoint == '\r' ? ' ' : codePoint;
  }

  private static boolean visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
