package vn.motcua.knowledge.search;

import java.util.Map;
import vn.motcua.knowledge.language.Spelling;

/// How alike a question and a phrase are, 0 to 1.
///
/// Both ways count: how much of the question the phrase covers, and how much of the phrase the
/// question mentions, so that a procedure "with a foreign element" does not win where nobody
/// spoke of a foreigner. Pairs of neighbouring syllables count beside single ones. A syllable with
/// other accents than the question's counts little; one typed without accents counts nearly full.
final class Likeness {

  /// Set by `evaluation questions` on the development sets.
  private static final double COVERED = 1.0;

  private static final double PAIRS = 0.35;
  private static final double TYPED_BARE = 0.9;
  private static final double OTHER_ACCENTS = 0.25;

  private final Weights weights;

  Likeness(Weights weights) {
    this.weights = weights;
  }

  double of(Phrase question, Phrase phrase) {
    if (question.isEmpty() || phrase.isEmpty()) {
      return 0;
    }
    var places = phrase.places();
    var single = balance(covered(question, phrase, places), mentioned(question, phrase));
    return (1 - PAIRS) * single + PAIRS * pairs(question, phrase);
  }

  /// The share of the question's weight that the phrase covers.
  private double covered(Phrase question, Phrase phrase, Map<String, Integer> places) {
    var sum = 0.0;
    var all = 0.0;
    for (var i = 0; i < question.folded().size(); i++) {
      var weight = weights.of(question.folded().get(i));
      all += weight;
      var at = places.get(question.folded().get(i));
      if (at != null) {
        sum += weight * agreement(question.syllables().get(i), phrase, at);
      }
    }
    return sum / all;
  }

  private static double agreement(String typed, Phrase phrase, int at) {
    if (typed.equals(phrase.syllables().get(at))) {
      return 1;
    }
    var meant = phrase.syllables().get(at);
    return Spelling.agrees(typed, meant) ? TYPED_BARE : OTHER_ACCENTS;
  }

  /// The share of the phrase's weight that the question mentions.
  private double mentioned(Phrase question, Phrase phrase) {
    var places = question.places();
    var sum = 0.0;
    var all = 0.0;
    for (var i = 0; i < phrase.folded().size(); i++) {
      var weight = weights.of(phrase.folded().get(i));
      all += weight;
      var at = places.get(phrase.folded().get(i));
      if (at != null) {
        sum += weight * agreement(question.syllables().get(at), phrase, i);
      }
    }
    return sum / all;
  }

  /// The share of `phrase` that `question` says.
  double said(Phrase phrase, Phrase question) {
    return phrase.isEmpty() ? 0 : mentioned(question, phrase);
  }

  private static double balance(double covered, double mentioned) {
    var both = COVERED * COVERED * mentioned + covered;
    return both == 0 ? 0 : (1 + COVERED * COVERED) * covered * mentioned / both;
  }

  private double pairs(Phrase question, Phrase phrase) {
    var asked = question.pairs();
    var said = phrase.pairs();
    if (asked.isEmpty() || said.isEmpty()) {
      return asked.isEmpty() && said.isEmpty() && question.folded().equals(phrase.folded()) ? 1 : 0;
    }
    var common = 0.0;
    var all = 0.0;
    for (var pair : asked) {
      all += weights.of(pair);
      common += said.contains(pair) ? weights.of(pair) : 0;
    }
    for (var pair : said) {
      all += weights.of(pair);
      common += asked.contains(pair) ? weights.of(pair) : 0;
    }
    return common / all;
  }
}
