package vn.motcua.knowledge.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.knowledge.language.VietnameseText;

/// A name or an everyday wording, or a question, ready to be compared.
///
/// @param text as people read it
/// @param syllables in normal form, everyday words replaced, filler left out
/// @param folded the same without accents
/// @param places where each folded syllable stands, the first place only
/// @param pairs neighbouring folded syllables, each pair once, in order
record Phrase(
    String text,
    List<String> syllables,
    List<String> folded,
    Map<String, Integer> places,
    Set<String> pairs) {

  static Phrase of(String text, List<String> syllables) {
    var folded = syllables.stream().map(VietnameseText::fold).toList();
    var places = new HashMap<String, Integer>();
    var pairs = new LinkedHashSet<String>();
    for (var i = 0; i < folded.size(); i++) {
      places.putIfAbsent(folded.get(i), i);
      if (i > 0) {
        pairs.add(Weights.pair(folded, i));
      }
    }
    return new Phrase(text, syllables, folded, places, pairs);
  }

  boolean isEmpty() {
    return syllables.isEmpty();
  }
}
