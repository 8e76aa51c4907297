package vn.motcua.knowledge.search;

/// How alike a question and a phrase are, 0 to 1.
///
/// Both ways count: how much of the question the phrase covers, and how much of the phrase the
/// question mentions, so that a procedure "with a foreign element" does not win where nobody
/// spoke of a foreigner. Pairs of neighbouring syllables count beside single ones. A syllable with
/// other accents than the question's counts little; one typed without accents counts nearly full.
final class Likeness {

  /// Set by `evaluation questions` on the development sets.
  private static final double PAIRS = 0.35;

  private static final double TYPED_BARE = 0.9;
  private static final double OTHER_ACCENTS = 0.25;

  private final Weights weights;

  Likeness(Weights weights) {
    this.weights = weights;
  }

  /// `phrase` ready to be compared.
  Measured measured(Phrase phrase) {
    return new Measured(phrase, weights);
  }

  double of(Phrase question, Phrase phrase) {
    return of(measured(question), measured(phrase));
  }

  double of(Measured question, Measured phrase) {
    if (question.length() == 0 || phrase.length() == 0) {
      return 0;
    }
    var single = balance(covered(question, phrase), said(phrase, question));
    return (1 - PAIRS) * single + PAIRS * pairs(question, phrase);
  }

  /// The share of the question's weight that the phrase covers.
  private static double covered(Measured question, Measured phrase) {
    var sum = 0.0;
    for (var i = 0; i < question.length(); i++) {
      var at = place(question.number(i), phrase);
      if (at >= 0) {
        sum += question.weight(i) * agreement(question, i, phrase, at);
      }
    }
    return sum / question.weight();
  }

  /// The share of the phrase's weight that the question says; 0 for an empty phrase.
  static double said(Measured phrase, Measured question) {
    if (phrase.length() == 0) {
      return 0;
    }
    var sum = 0.0;
    for (var i = 0; i < phrase.length(); i++) {
      var at = place(phrase.number(i), question);
      if (at >= 0) {
        sum += phrase.weight(i) * agreement(question, at, phrase, i);
      }
    }
    return sum / phrase.weight();
  }

  private static int place(int number, Measured phrase) {
    return number == Measured.UNKNOWN ? -1 : phrase.placeOf(number);
  }

  private static double agreement(Measured question, int at, Measured phrase, int there) {
    if (question.isSame(at, phrase, there)) {
      return 1;
    }
    return question.agrees(at, phrase, there) ? TYPED_BARE : OTHER_ACCENTS;
  }

  private static double balance(double covered, double said) {
    return covered + said == 0 ? 0 : 2 * covered * said / (covered + said);
  }

  private static double pairs(Measured question, Measured phrase) {
    if (question.hasPairs() && phrase.hasPairs()) {
      return question.sharedPairs(phrase);
    }
    var bothSingle = !question.hasPairs() && !phrase.hasPairs();
    return bothSingle && place(question.number(0), phrase) >= 0 ? 1 : 0;
  }
}
