package vn.motcua.knowledge.language.token;

/// Where numbers of regulations, names of forms and units end. Every `endOf…` that may not fit gives
/// 0 where it does not.
final class LabelShapes {

  private static final int YEAR = 4;
  private static final int LONGEST_LABEL = 4;
  private static final int LONGEST_BARE_FORM = 3;
  private static final int LONGEST_FORM = 8;

  private final Runs runs;

  LabelShapes(Runs runs) {
    this.runs = runs;
  }

  boolean isYear(int from) {
    return runs.endOfDigits(from) - from == YEAR;
  }

  /// Of `104/2022/nđ-cp`, `66.7/2025/nq-cp`, `104/2022` and `2628/qđ-btc`, of which `number` is the
  /// end of the part before the first stroke.
  int endOfRegulation(int number) {
    if (runs.at(number) != '/') {
      return 0;
    }
    if (!isYear(number + 1)) {
      return endOfIssuer(number, true);
    }
    var year = number + 1 + YEAR;
    if (runs.isWord(year)) {
      return 0;
    }
    var issuer = runs.at(year) == '/' && runs.isWord(year + 1) ? endOfIssuer(year, false) : 0;
    return Math.max(year, issuer);
  }

  /// Of `/nđ-cp`; where `hyphened`, only with a hyphen.
  private int endOfIssuer(int stroke, boolean hyphened) {
    if (!Character.isLetter(runs.at(stroke + 1))) {
      return 0;
    }
    var end = runs.endOfWord(stroke + 1);
    var parts = 1;
    while (runs.at(end) == '-' && runs.isWord(end + 1)) {
      end = runs.endOfWord(end + 1);
      parts++;
    }
    return parts > 1 || !hyphened ? end : 0;
  }

  /// Of `01/đk`, `01a/đk`, `02-đk-tct`.
  int endOfForm(int from, int digits) {
    var stroke = runs.isBareLetter(digits) && !runs.isWord(digits + 1) ? digits + 1 : digits;
    if ((runs.at(stroke) != '/' && runs.at(stroke) != '-') || stroke - from > LONGEST_LABEL) {
      return 0;
    }
    var end = runs.endOfWord(stroke + 1);
    var longest = runs.at(from) == '0' ? LONGEST_FORM : LONGEST_BARE_FORM;
    var isName = runs.isBare(stroke + 1, end) && end - stroke - 1 <= longest;
    return isName && !isUnit(stroke + 1, end) ? endOfHyphened(from, end) : 0;
  }

  /// Of `tk1-ts`, `dc-01`: short words without marks and joined, of which one has a digit; `end`
  /// itself where there is no such joint.
  int endOfHyphened(int from, int end) {
    var at = end;
    while (runs.at(at) == '-' && isLabel(from, at, runs.endOfWord(at + 1))) {
      at = runs.endOfWord(at + 1);
    }
    return at;
  }

  private boolean isLabel(int from, int hyphen, int end) {
    return end > hyphen + 1
        && isShort(from, hyphen)
        && isShort(hyphen + 1, end)
        && runs.hasDigit(from, end)
        && !(runs.isDigit(from) && runs.isDigit(hyphen + 1));
  }

  private boolean isShort(int from, int to) {
    var start = from;
    for (var at = from; at < to; at++) {
      if (runs.at(at) == '-' || runs.at(at) == '/') {
        start = at + 1;
      } else if (!runs.isBareLetter(at) && !runs.isDigit(at)) {
        return false;
      }
    }
    return to - start <= LONGEST_LABEL && !isUnit(start, to);
  }

  private boolean isUnit(int from, int to) {
    return Units.contains(runs.between(from, to));
  }

  /// Of the unit that is written right behind a number.
  int endOfUnit(int from) {
    var word = runs.endOfWord(from);
    if (word > from && isUnit(from, word)) {
      return word;
    }
    var letters = from;
    while (letters < word && !runs.isDigit(letters)) {
      letters++;
    }
    return letters > from && letters < word && isUnit(from, letters) ? letters : 0;
  }
}
