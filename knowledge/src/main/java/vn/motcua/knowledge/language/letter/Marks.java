package vn.motcua.knowledge.language.letter;

/// Takes marks off letters.
public final class Marks {

  private static final CharTable FOLDED = new CharTable("\\p{Mn}+");
  private static final CharTable TONELESS = new CharTable("[\\u0300\\u0301\\u0303\\u0309\\u0323]+");

  private static final int HOI = 3;
  private static final int NGA = 4;

  private Marks() {}

  /// Without tone and vowel marks, đ as d.
  public static String fold(String text) {
    return FOLDED.map(text).replace('đ', 'd').replace('Đ', 'D');
  }

  /// Without tones, vowel marks kept.
  public static String withoutTone(String text) {
    return TONELESS.map(text);
  }

  /// Whether `typed` is `text` folded, without folding it.
  public static boolean isFold(String typed, String text) {
    if (typed.length() != text.length()) {
      return false;
    }
    for (var at = 0; at < typed.length(); at++) {
      if (!isFold(typed.charAt(at), text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// Whether `typed` is `text` without its tones, without taking them off.
  public static boolean isToneless(String typed, String text) {
    if (typed.length() != text.length()) {
      return false;
    }
    for (var at = 0; at < typed.length(); at++) {
      if (typed.charAt(at) != TONELESS.mapped(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// Whether `typed` can be the syllable `meant` with some of its marks left out: it has no mark that
  /// `meant` lacks. Hỏi and ngã may stand for each other: half of the country speaks them alike and
  /// mistakes them in writing. Both in normal form.
  public static boolean admits(String typed, String meant) {
    if (typed.length() != meant.length()) {
      return false;
    }
    var tone = 0;
    var meantTone = 0;
    for (var at = 0; at < typed.length(); at++) {
      tone += Vowels.tone(typed.charAt(at));
      meantTone += Vowels.tone(meant.charAt(at));
      if (!admits(Vowels.withTone(typed.charAt(at), 0), Vowels.withTone(meant.charAt(at), 0))) {
        return false;
      }
    }
    return tone == 0 || tone == meantTone || (isHoiOrNga(tone) && isHoiOrNga(meantTone));
  }

  private static boolean isHoiOrNga(int tone) {
    return tone == HOI || tone == NGA;
  }

  private static boolean admits(char typed, char meant) {
    return typed == meant || isFold(typed, meant);
  }

  private static boolean isFold(char typed, char letter) {
    return typed
        == switch (letter) {
          case 'đ' -> 'd';
          case 'Đ' -> 'D';
          default -> FOLDED.mapped(letter);
        };
  }
}
