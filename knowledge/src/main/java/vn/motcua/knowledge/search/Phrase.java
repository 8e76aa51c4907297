package vn.motcua.knowledge.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.language.VietnameseText;

/// A name or an everyday wording, or a question, ready to be compared.
///
/// @param text as people read it
/// @param syllables in normal form, everyday words replaced, filler left out
/// @param folded the same without accents
record Phrase(String text, List<String> syllables, List<String> folded) {

  static Phrase of(String text, List<String> syllables) {
    return new Phrase(text, syllables, syllables.stream().map(VietnameseText::fold).toList());
  }

  boolean isEmpty() {
    return syllables.isEmpty();
  }

  /// Where each folded syllable stands, the first place only.
  Map<String, Integer> places() {
    var places = new HashMap<String, Integer>();
    for (var i = 0; i < folded.size(); i++) {
      places.putIfAbsent(folded.get(i), i);
    }
    return places;
  }
}
