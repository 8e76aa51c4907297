package vn.motcua.knowledge.source.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// One spelling for what files write in many.
final class Words {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s\\u200B\\uFEFF]]");

  private Words() {}

  /// The line composed (NFC), with single blanks, without marks that are not seen.
  static String tidy(String line) {
    var composed = Normalizer.normalize(line, Normalizer.Form.NFC).replace('Ð', 'Đ');
    return BLANKS.matcher(CONTROLS.matcher(composed).replaceAll("")).replaceAll(" ").strip();
  }
}
