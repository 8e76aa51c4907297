package vn.motcua.knowledge.language.typing;

import java.util.Optional;
import vn.motcua.knowledge.language.letter.NormalForm;
import vn.motcua.knowledge.language.letter.SyllableGrammar;
import vn.motcua.knowledge.language.letter.Vowels;

/// The keys of a Vietnamese keyboard, turned into the letters that an input method would have made
/// of them: Telex (`ddawng kys`) and VNI (`d9a8ng ky1`). Marks may be typed anywhere behind their
/// letter.
final class Keystrokes {

  private static final String TELEX_TONES = "fsrxj";
  private static final String VNI_TONES = "21345";
  private static final String DOUBLED = "aeo";
  private static final String CIRCUMFLEX = "âêô";
  private static final String HOOKED = "aou";
  private static final String HOOKS = "ăơư";
  private static final char BARRED_D = 'đ';

  private final StringBuilder letters = new StringBuilder();
  private int tone;
  private boolean isOdd;

  private Keystrokes() {}

  /// The syllable that `typed`, in lower case, makes, maybe with some marks missing (`ca6p` makes
  /// `câp`); none where it makes no syllable or is one as it stands.
  static Optional<String> decoded(String typed) {
    if (SyllableGrammar.isBareSyllable(typed)) {
      return Optional.empty();
    }
    var keys = new Keystrokes();
    typed.chars().forEach(key -> keys.press((char) key));
    return Optional.of(keys.result())
        .filter(made -> !keys.isOdd && !made.equals(typed) && SyllableGrammar.isBareSyllable(made));
  }

  private String result() {
    var word = letters.toString().toCharArray();
    var at = 0;
    while (at < word.length && !Vowels.isVowel(word[at])) {
      at++;
    }
    if (tone > 0 && at < word.length) {
      word[at] = Vowels.withTone(word[at], tone);
    }
    return NormalForm.of(new String(word)).toString();
  }

  private void press(char key) {
    if (hasVowel() && TELEX_TONES.indexOf(key) >= 0) {
      setTone(TELEX_TONES.indexOf(key) + 1);
    } else if (hasVowel() && VNI_TONES.indexOf(key) >= 0) {
      setTone(VNI_TONES.indexOf(key) + 1);
    } else if (!isMark(key)) {
      letters.append(key);
    }
  }

  private boolean isMark(char key) {
    return switch (key) {
      case 'w' -> hook(HOOKED);
      case '7' -> hook("ou") || odd();
      case '8' -> hook("a") || odd();
      case '6' -> circumflex("aeo") || odd();
      case '9' -> bar() || odd();
      case 'd' -> bar();
      case 'a', 'e', 'o' -> circumflex(String.valueOf(key));
      default -> Character.isDigit(key) && odd();
    };
  }

  private boolean odd() {
    isOdd = true;
    return true;
  }

  /// The same tone twice takes it back: nobody leaves that in a text.
  private void setTone(int typed) {
    isOdd |= tone > 0;
    tone = typed;
  }

  private boolean hasVowel() {
    return letters.chars().anyMatch(letter -> Vowels.isVowel((char) letter));
  }

  private boolean bar() {
    var found = !letters.isEmpty() && letters.charAt(0) == 'd';
    if (found) {
      letters.setCharAt(0, BARRED_D);
    }
    return found;
  }

  private boolean circumflex(String vowels) {
    var at = lastOf(vowels);
    if (at >= 0) {
      letters.setCharAt(at, CIRCUMFLEX.charAt(DOUBLED.indexOf(letters.charAt(at))));
    }
    return at >= 0;
  }

  /// `uo` becomes `ươ`; else the last of the vowels is hooked.
  private boolean hook(String vowels) {
    var pair = letters.indexOf("uo");
    if (pair >= 0 && vowels.contains("o")) {
      letters.replace(pair, pair + 2, "ươ");
      return true;
    }
    var at = lastOf(vowels);
    if (at >= 0) {
      letters.setCharAt(at, HOOKS.charAt(HOOKED.indexOf(letters.charAt(at))));
    } else if (!letters.isEmpty() && !hasVowel() && vowels.equals(HOOKED)) {
      letters.append('ư');
    } else {
      return false;
    }
    return true;
  }

  private int lastOf(String vowels) {
    for (var at = letters.length() - 1; at >= 0; at--) {
      if (vowels.indexOf(letters.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }
}
