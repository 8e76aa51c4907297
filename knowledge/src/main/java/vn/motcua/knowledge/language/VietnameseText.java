package vn.motcua.knowledge.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Normal forms of Vietnamese text. All of them are for comparing, none for showing.
public final class VietnameseText {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
  private static final CharTable FOLDED = new CharTable("\\p{Mn}+");

  /// `oà` and `òa`, `uý` and `úy` are the same; the tone moves to the first vowel.
  private static final Pattern LATE_TONE =
      Pattern.compile("(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\\p{L}])");

  /// `lý` and `lí` are the same: after one of these consonants a final y becomes i.
  private static final Pattern FINAL_Y =
      Pattern.compile("(?<![\\p{L}])((?:qu|[hklmst]))([yỳýỷỹỵ])(?![\\p{L}])");

  private static final String Y_FORMS = "yỳýỷỹỵ";
  private static final String I_FORMS = "iìíỉĩị";

  private VietnameseText() {}

  /// NFC without invisible and control characters; for text that is shown.
  public static String clean(String text) {
    var visible = INVISIBLE.matcher(text).replaceAll("");
    return Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /// Clean, lower case, one place for each tone mark and one spelling of i/y.
  public static String normal(String text) {
    var lower = clean(text).toLowerCase(Locale.ROOT);
    return FINAL_Y
        .matcher(LATE_TONE.matcher(lower).replaceAll(VietnameseText::earlyTone))
        .replaceAll(VietnameseText::withI);
  }

  /// Without tone and vowel marks, đ as d. Expects lower or upper case; keeps it.
  public static String fold(String text) {
    return FOLDED.map(text).replace('đ', 'd').replace('Đ', 'D');
  }

  /// Whether somebody typed this without accents: letters, and none that only Vietnamese has.
  public static boolean isUnaccented(String text) {
    return fold(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static String earlyTone(MatchResult match) {
    var decomposed = Normalizer.normalize(match.group().substring(1), Normalizer.Form.NFD);
    var tone = decomposed.substring(1);
    return Matcher.quoteReplacement(
        Normalizer.normalize(
            match.group().charAt(0) + tone + decomposed.charAt(0), Normalizer.Form.NFC));
  }

  private static String withI(MatchResult match) {
    return match.group(1) + I_FORMS.charAt(Y_FORMS.indexOf(match.group(2)));
  }
}
