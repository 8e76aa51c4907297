package vn.motcua.knowledge.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.letter.Marks;
import vn.motcua.knowledge.language.letter.NormalForm;

/// Normal forms of Vietnamese text. All of them are for comparing, none for showing.
public final class VietnameseText {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private VietnameseText() {}

  /// NFC without invisible and control characters; for text that is shown.
  public static String clean(String text) {
    if (NormalForm.isClean(text)) {
      return text;
    }
    var visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> !NormalForm.isInvisible(letter))
        .forEach(visible::appendCodePoint);
    return Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /// Clean, lower case, one place for each tone mark and one spelling of i/y.
  public static String normal(String text) {
    return NormalForm.of(text).toString();
  }

  /// Without tone and vowel marks, đ as d. Expects lower or upper case; keeps it.
  public static String fold(String text) {
    return Marks.fold(text);
  }

  /// Its words in small letters without marks and signs, one blank between them.
  public static String bareWords(String text) {
    return SIGNS.matcher(fold(text.toLowerCase(Locale.ROOT))).replaceAll(" ").strip();
  }

  /// Whether somebody typed this without accents: letters, and none that only Vietnamese has.
  public static boolean isUnaccented(String text) {
    return fold(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
