package vn.motcua.evaluation.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Compares figures as people do: `08 ngày` is `8 ngày`, `20,000` is `20.000`.
public final class Values {

  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[.,\\u00a0 ](?=\\d{3}(?!\\d))");
  private static final Pattern PADDING = Pattern.compile("(?<![\\d.,])0+(?=\\d)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Values() {}

  /// Words in NFC and lower case, without mark-up, thousand separators and leading zeros.
  public static String normal(String words) {
    var nfc = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var unpadded = PADDING.matcher(separatorsOff(nfc.replace("*", ""))).replaceAll("");
    return SPACE.matcher(unpadded).replaceAll(" ").strip();
  }

  /// Whether `text` says `value`, as whole words and numbers.
  public static boolean contains(String text, String value) {
    var wanted = Pattern.quote(normal(value));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + wanted + "(?![\\p{L}\\p{N}])")
        .matcher(normal(text))
        .find();
  }

  private static String separatorsOff(String words) {
    return SEPARATOR.matcher(words).replaceAll("");
  }
}
