package vn.motcua.assistant.compose.told;

import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.knowledge.language.VietnameseText;

/// A question in small words as it was meant, so that one typed without marks is answered as the same
/// with them. Words of helping hands stand in no official text, from which marks are given back: they
/// are told by what stands around them.
public final class AsMeant {

  private static final Meant MEANT = new Meant();

  /// The start of "nhờ", unless it is a small child.
  private static final Pattern ASKS_A_FAVOUR =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?<!(?:con|em|bé|trẻ|cháu|đứa|nhà|cỡ|lúc|be|tre|chau|dua) )nh[oỏớ]"
              + "(?=(?: \\p{L}+){1,4}? (?:nộp|làm|nhận|lấy|đi|xin|khai)(?!\\p{L}))");

  private static final Pattern IN_PLACE = Pattern.compile("(?u)(?<!\\p{L})(?:gium|dum)(?!\\p{L})");

  private AsMeant() {}

  /// `question` with marks.
  public static String of(String question) {
    var meant = VietnameseText.normal(MEANT.of(question));
    return VietnameseText.isUnaccented(question)
        ? IN_PLACE.matcher(ASKS_A_FAVOUR.matcher(meant).replaceAll("nhờ")).replaceAll("giùm")
        : meant;
  }
}
