package vn.motcua.knowledge.place.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.letter.Marks;

/// Cuts an address into words: at blanks, dots, commas and hyphens, and between a short type and a
/// number (`Q1`). An apostrophe joins (`Ea H'Leo`), also with a blank behind it.
final class WordReader {

  private static final Set<String> BEFORE_NUMBER = Set.of("q", "p", "f", "quận", "phường");
  private static final String APOSTROPHES = "'’‘ʼ`´";
  private static final String COMMAS = ",;|()[]\n\r\t/\\:";
  private static final String HYPHENS = "-–—";

  private final String raw;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private int start;
  private Word.Gap gap = Word.Gap.NOTHING;

  WordReader(String raw) {
    this.raw = raw;
  }

  List<Word> read() {
    for (var at = 0; at < raw.length(); at++) {
      var letter = raw.charAt(at);
      if (isWordLetter(letter)) {
        if (letters.isEmpty()) {
          start = at;
        }
        letters.append(letter == 'Ð' ? 'Đ' : letter == 'ð' ? 'đ' : letter);
      } else if (APOSTROPHES.indexOf(letter) >= 0 && !letters.isEmpty()) {
        at = overBlank(at);
      } else if (!isInvisible(letter)) {
        end();
        gap(letter);
      }
    }
    end();
    return List.copyOf(words);
  }

  private static boolean isWordLetter(char letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isInvisible(char letter) {
    return Character.getType(letter) == Character.FORMAT
        || (Character.isISOControl(letter) && COMMAS.indexOf(letter) < 0);
  }

  private int overBlank(int at) {
    var joins =
        at + 2 < raw.length() && raw.charAt(at + 1) == ' ' && isWordLetter(raw.charAt(at + 2));
    return joins ? at + 1 : at;
  }

  private void gap(char letter) {
    if (COMMAS.indexOf(letter) >= 0) {
      gap = Word.Gap.COMMA;
    } else if (HYPHENS.indexOf(letter) >= 0 && gap == Word.Gap.NOTHING) {
      gap = Word.Gap.HYPHEN;
    }
  }

  private void end() {
    if (letters.isEmpty()) {
      return;
    }
    var word = VietnameseText.normal(letters.toString());
    letters.setLength(0);
    var split = numberAt(word);
    if (split > 0 && BEFORE_NUMBER.contains(word.substring(0, split))) {
      add(word.substring(0, split), start);
      add(word.substring(split), start + split);
    } else {
      add(word, start);
    }
  }

  private static int numberAt(String word) {
    for (var at = 0; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private void add(String word, int at) {
    if (word.equals("cũ")) {
      return; // "phường Phúc Xá cũ"
    }
    var plain = isNumber(word) ? word.replaceFirst("^0+(?=.)", "") : word;
    words.add(new Word(plain, Marks.fold(plain), at, gap));
    gap = Word.Gap.NOTHING;
  }

  static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
