package vn.motcua.assistant.understand.talk;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.knowledge.language.VietnameseText;

/// Takes what somebody no longer wishes out of a message, so that what is left names what they wish
/// now: "thôi, thả đèn cho dễ", "tôi không thả diều nữa, thả đèn".
public final class ChangedMind {

  private static final String SIGH = "(?:(?:à|ờ|ừ|ủa|dạ|mà|vậy|thế)[ ,]+)*";

  /// "Thôi hỏi cái khác" and "thôi được rồi" take nothing back.
  private static final Pattern TAKES_BACK =
      Pattern.compile(
          "(?iu)^"
              + SIGH
              + "(?:thôi(?: kệ)?(?! (?:cho (?:\\p{L}+ )?)?hỏi| được| cảm ơn| cám ơn| không sao)"
              + "|(?:à|ờ|ủa),? (?:không|nhầm|quên)|không(?=,)|khoan(?: đã)?|hay (?:là|thôi)"
              + "|(?:tôi |em |mình )?(?:đổi ý|nghĩ lại)(?: rồi)?)(?:[ ,.!]+thì)?[ ,.!]+(?=\\p{L})");

  /// What is not there, or not allowed, is no wish that was given up.
  private static final Pattern GIVEN_UP =
      Pattern.compile(
          "(?iu)^"
              + SIGH
              + "(?:(?:tôi|tui|em|mình|con|cháu) )?(?:không|ko|hông|chẳng|khỏi) "
              + "(?!có |còn |được |thấy |biết |cho |chịu |phải |sống )[^,.;?!]{2,40}? nữa(?!\\p{L})[ ,.;]*"
              + "(?=\\p{L})(?!thì |mà )");

  private static final Pattern ONLY = Pattern.compile("(?iu)[ ,]+thôi[ .!]*$");

  private final Meant meant = new Meant();

  /// What `text` wishes now, where it takes something back; empty where it does not.
  Optional<String> in(String text) {
    var typed = VietnameseText.isUnaccented(text) ? meant.of(text) : text;
    var rest = TAKES_BACK.matcher(typed).replaceFirst("");
    var wish = GIVEN_UP.matcher(rest).replaceFirst("");
    return Optional.of(ONLY.matcher(wish).replaceFirst(""))
        .filter(_ -> !wish.equals(typed))
        .filter(now -> now.codePoints().anyMatch(Character::isLetter));
  }
}
