package vn.motcua.knowledge.search;

import java.util.List;
import vn.motcua.knowledge.language.VietnameseText;

/// A name or an everyday wording, or a question.
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
}
