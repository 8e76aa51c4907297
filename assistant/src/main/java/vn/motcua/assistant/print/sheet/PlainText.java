package vn.motcua.assistant.print.sheet;

import java.text.Normalizer;

/// Text that every writer can write.
public final class PlainText {

  private PlainText() {}

  /// `text` in composed letters (NFC); signs that only steer are left out,
  /// and what XML cannot hold is a blank.
  public static String of(String text) {
    var clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.FORMAT)
        .map(letter -> holds(letter) ? letter : ' ')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean holds(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
