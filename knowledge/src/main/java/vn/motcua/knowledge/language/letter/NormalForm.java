package vn.motcua.knowledge.language.letter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text in normal form, letter by letter, with the place that each letter has in the text: NFC,
/// without invisible characters, in lower case, one place for each tone and one spelling of i/y.
///
/// Nearly all text is made of plain Latin and Vietnamese letters and goes through a table; only what
/// is not goes through the normaliser of the JDK.
public final class NormalForm {

  /// Up to here are the letters that Vietnamese is written with, and then a few more.
  private static final int END_OF_LATIN = 0x300;

  private static final char FIRST_VIETNAMESE = '\u1EA0';
  private static final char LAST_VIETNAMESE = '\u1EF9';
  private static final char DOTTED_CAPITAL_I = '\u0130';
  private static final String DOTTED_I = "i\u0307";
  private static final char FIRST_JOINING_JAMO = '\u1160';
  private static final char LAST_JOINING_JAMO = '\u11FF';
  private static final String TAKE_I = "hklmst";

  private final String text;
  private char[] letters;
  private int[] starts = {};
  private int[] ends = {};
  private int length;

  private NormalForm(String text) {
    this.text = text;
    letters = new char[text.length()];
  }

  /// The normal form of `text`.
  public static NormalForm of(String text) {
    var form = new NormalForm(text);
    form.readLetters();
    form.spellWords();
    return form;
  }

  /// Whether `text` is free of what the normaliser and the search for invisible characters change.
  public static boolean isClean(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (!isSimple(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// How many letters it has.
  public int length() {
    return length;
  }

  /// The letter at `at`; a blank behind the end.
  public char at(int at) {
    return at < length ? letters[at] : ' ';
  }

  /// The letters from `from` to before `to`.
  public String substring(int from, int to) {
    return new String(letters, from, to - from);
  }

  /// Where in the text the letter at `at` begins.
  public int start(int at) {
    return starts.length == 0 ? at : starts[at];
  }

  /// Where in the text the letter at `at` ends.
  public int end(int at) {
    return ends.length == 0 ? at + 1 : ends[at];
  }

  private static boolean isSimple(char letter) {
    if (letter < END_OF_LATIN) {
      return letter != DOTTED_CAPITAL_I && !isInvisible(letter);
    }
    return letter >= FIRST_VIETNAMESE && letter <= LAST_VIETNAMESE;
  }

  /// Whether this code point is a control or formatting character, other than a tab or a line end.
  public static boolean isInvisible(int letter) {
    if (letter >= ' ' && letter < 0x7F) {
      return false;
    }
    var type = Character.getType(letter);
    return type == Character.FORMAT
        || (type == Character.CONTROL && letter != '\t' && letter != '\n' && letter != '\r');
  }

  private void readLetters() {
    var at = 0;
    while (at < text.length() && isSimple(text.charAt(at))) {
      letters[at] = Character.toLowerCase(text.charAt(at++));
    }
    length = at;
    if (at < text.length()) {
      readOddLetters();
    }
  }

  /// Cluster by cluster from the start: a letter with what may combine with it.
  private void readOddLetters() {
    length = 0;
    starts = new int[text.length()];
    ends = new int[text.length()];
    for (var at = 0; at < text.length(); ) {
      var end = endOfCluster(at);
      if (end == at + 1 && isSimple(text.charAt(at))) {
        append(Character.toLowerCase(text.charAt(at)), at, end);
      } else {
        appendCluster(at, end);
      }
      at = end;
    }
  }

  private int endOfCluster(int at) {
    var end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && joinsTheLetterBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean joinsTheLetterBefore(int letter) {
    if (letter < END_OF_LATIN) {
      return isInvisible(letter);
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> letter >= FIRST_JOINING_JAMO && letter <= LAST_JOINING_JAMO;
    };
  }

  private void appendCluster(int from, int to) {
    var visible = new StringBuilder();
    text.substring(from, to)
        .codePoints()
        .filter(letter -> !isInvisible(letter))
        .forEach(visible::appendCodePoint);
    var composed = composed(composed(visible).toLowerCase(Locale.ROOT).replace(DOTTED_I, "i"));
    for (var at = 0; at < composed.length(); at++) {
      append(composed.charAt(at), from, to);
    }
  }

  private static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private void append(char letter, int start, int end) {
    if (length == letters.length) {
      var more = length + length / 2 + 2;
      letters = Arrays.copyOf(letters, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    letters[length] = letter;
    starts[length] = start;
    ends[length++] = end;
  }

  private void spellWords() {
    for (var at = 0; at < length; ) {
      var from = at;
      while (at < length && Character.isLetter(letters[at])) {
        at++;
      }
      if (at == from) {
        at++;
      } else if (!isMark(at(at))) {
        Vowels.placeTone(letters, from, at);
        spellFinalY(from, at);
      }
    }
  }

  private static boolean isMark(char letter) {
    return letter >= END_OF_LATIN && joinsTheLetterBefore(letter);
  }

  /// `lý` and `lí` are the same: after some consonants a final y becomes i.
  private void spellFinalY(int from, int to) {
    var last = letters[to - 1];
    if (Vowels.isVowel(last) && Vowels.withTone(last, 0) == 'y' && takesI(from, to)) {
      letters[to - 1] = Vowels.withTone('i', Vowels.tone(last));
    }
  }

  private boolean takesI(int from, int to) {
    return (to - from == 2 && TAKE_I.indexOf(letters[from]) >= 0)
        || (to - from == 3 && letters[from] == 'q' && letters[from + 1] == 'u');
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
