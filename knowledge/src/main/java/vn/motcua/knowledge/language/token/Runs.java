package vn.motcua.knowledge.language.token;

import vn.motcua.knowledge.language.letter.NormalForm;

/// The runs of letters and digits in a text in normal form.
final class Runs {

  private static final int END_OF_LATIN = 0x300;

  private final NormalForm form;

  Runs(NormalForm form) {
    this.form = form;
  }

  /// The letter at `at`; a blank behind the end.
  char at(int at) {
    return form.at(at);
  }

  String between(int from, int to) {
    return form.substring(from, to);
  }

  boolean isDigit(int at) {
    return form.at(at) >= '0' && form.at(at) <= '9';
  }

  boolean isWord(int at) {
    var letter = form.at(at);
    if (letter < END_OF_LATIN) {
      return Character.isLetterOrDigit(letter);
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE ->
          Character.getType(letter) != Character.SURROGATE || isSurrogateLetter(at);
      default -> Character.isLetterOrDigit(letter);
    };
  }

  /// Whether the pair that `at` stands in is a letter.
  private boolean isSurrogateLetter(int at) {
    var high = Character.isHighSurrogate(form.at(at)) ? at : at - 1;
    return high >= 0
        && Character.isSurrogatePair(form.at(high), form.at(high + 1))
        && Character.isLetterOrDigit(Character.toCodePoint(form.at(high), form.at(high + 1)));
  }

  int endOfWord(int from) {
    var at = from;
    while (isWord(at)) {
      at++;
    }
    return at;
  }

  int endOfDigits(int from) {
    var at = from;
    while (isDigit(at)) {
      at++;
    }
    return at;
  }

  boolean hasDigit(int from, int to) {
    for (var at = from; at < to; at++) {
      if (isDigit(at)) {
        return true;
      }
    }
    return false;
  }

  boolean isBare(int from, int to) {
    for (var at = from; at < to; at++) {
      if (!isBareLetter(at)) {
        return false;
      }
    }
    return to > from;
  }

  boolean isBareLetter(int at) {
    return (form.at(at) >= 'a' && form.at(at) <= 'z') || form.at(at) == 'đ';
  }
}
