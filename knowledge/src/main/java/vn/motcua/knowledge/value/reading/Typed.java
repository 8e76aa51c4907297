package vn.motcua.knowledge.value.reading;

import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Makes typed text tidy before it is read.
public final class Typed {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BLANKS_IN_A_LINE = Pattern.compile("[\\p{Z}\\t]+");

  private Typed() {}

  /// One line in NFC without invisible characters, each run of blanks as one. The letters Ð and ð of
  /// Icelandic, which look like Đ, become Đ and đ.
  public static String line(String typed) {
    var clean = VietnameseText.clean(typed).replace('Ð', 'Đ').replace('Ɖ', 'Đ').replace('ð', 'đ');
    return BLANKS.matcher(clean).replaceAll(" ").strip();
  }

  /// The same with its lines kept.
  public static String lines(String typed) {
    var clean = VietnameseText.clean(typed).replace("\r\n", "\n").replace('\r', '\n');
    return clean
        .lines()
        .map(line -> BLANKS_IN_A_LINE.matcher(line).replaceAll(" ").strip())
        .reduce((one, next) -> one + "\n" + next)
        .orElse("")
        .strip();
  }

  /// Without blanks, points and hyphens, as numbers on papers are often typed.
  public static String packed(String line) {
    return line.replaceAll("[ .\\-‐–_]", "");
  }
}
