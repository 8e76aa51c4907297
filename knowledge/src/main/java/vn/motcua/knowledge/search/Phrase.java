package vn.motcua.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.analysis.VietnameseAnalyzer;

/// A name or an everyday wording, or a question.
///
/// @param text as people read it
/// @param syllables in normal form, everyday words replaced, filler left out
/// @param folded the same without accents
record Phrase(String text, List<String> syllables, List<String> folded) {

  static Phrase of(String text, List<String> syllables) {
    return new Phrase(text, syllables, syllables.stream().map(VietnameseText::fold).toList());
  }

  /// Its neighbouring syllables without accents, two by two, as the index has them.
  List<String> pairs() {
    var pairs = new ArrayList<String>();
    for (var i = 1; i < folded.size(); i++) {
      pairs.add(folded.get(i - 1) + VietnameseAnalyzer.JOINT + folded.get(i));
    }
    return pairs;
  }

  boolean isEmpty() {
    return syllables.isEmpty();
  }
}
