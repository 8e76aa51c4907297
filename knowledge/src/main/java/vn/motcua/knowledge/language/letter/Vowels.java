package vn.motcua.knowledge.language.letter;

import java.util.Arrays;

/// The twelve vowel letters of Vietnamese in their six tones, and where in a syllable the tone is
/// written.
public final class Vowels {

  static final int TONES = 6;
  static final int NO_VOWEL = -1;

  /// Each letter without tone, then with huyền, sắc, hỏi, ngã and nặng.
  private static final String ALL =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  private static final String MARKED = "ăâêôơư";
  private static final int END = 0x1F00;
  private static final int LONGEST_GROUP = 3;
  private static final byte[] PLACES = places();

  private Vowels() {}

  private static byte[] places() {
    var places = new byte[END];
    Arrays.fill(places, (byte) NO_VOWEL);
    for (var at = 0; at < ALL.length(); at++) {
      places[ALL.charAt(at)] = (byte) at;
    }
    return places;
  }

  /// Whether `letter` is one of them.
  public static boolean isVowel(char letter) {
    return letter < END && PLACES[letter] != NO_VOWEL;
  }

  /// 0 without a tone, else 1 to 5; also 0 for what is no vowel.
  public static int tone(char letter) {
    return isVowel(letter) ? PLACES[letter] % TONES : 0;
  }

  /// `letter` in this tone instead of its own.
  public static char withTone(char letter, int tone) {
    return isVowel(letter) ? ALL.charAt(PLACES[letter] / TONES * TONES + tone) : letter;
  }

  /// Moves the tone of the word between `from` and `to` to the letter where it is written: on the
  /// marked vowel if there is one, before the final consonant, else on the first of two and the
  /// middle one of three (`hoà`, `đựơc`, `gìa` become `hòa`, `được`, `già`). What is no syllable
  /// stays.
  public static void placeTone(char[] word, int from, int to) {
    var toned = tonedAt(word, from, to);
    if (toned < 0) {
      return;
    }
    var first = firstVowel(word, from, to);
    var end = first;
    while (end < to && isVowel(word[end])) {
      end++;
    }
    var start = afterOnset(word, from, first, end);
    if (toned >= end || end - start > LONGEST_GROUP || firstVowel(word, end, to) < to) {
      return;
    }
    var place = place(word, start, end, to);
    if (place != toned) {
      var tone = tone(word[toned]);
      word[toned] = withTone(word[toned], 0);
      word[place] = withTone(word[place], tone);
    }
  }

  /// Where the one letter with a tone is; -1 where there is none, or more than one.
  private static int tonedAt(char[] word, int from, int to) {
    var found = -1;
    for (var at = from; at < to; at++) {
      if (tone(word[at]) > 0) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  private static int firstVowel(char[] word, int from, int to) {
    var at = from;
    while (at < to && !isVowel(word[at])) {
      at++;
    }
    return at;
  }

  /// The u of `qu` and the i of `gi` belong to the consonant where a vowel follows.
  private static int afterOnset(char[] word, int from, int first, int end) {
    if (first != from + 1 || end - first < 2) {
      return first;
    }
    var glide = withTone(word[first], 0);
    var isOnset = (word[from] == 'q' && glide == 'u') || (word[from] == 'g' && glide == 'i');
    return isOnset ? first + 1 : first;
  }

  private static int place(char[] word, int start, int end, int to) {
    for (var at = end - 1; at >= start; at--) {
      if (MARKED.indexOf(withTone(word[at], 0)) >= 0) {
        return at;
      }
    }
    return end - start == LONGEST_GROUP || (end - start == 2 && end < to) ? start + 1 : start;
  }
}
