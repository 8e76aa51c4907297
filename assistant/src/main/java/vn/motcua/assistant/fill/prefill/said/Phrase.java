package vn.motcua.assistant.fill.prefill.said;

import java.util.List;
import vn.motcua.knowledge.language.VietnameseText;

/// Words that stand together.
///
/// @param words in normal form
/// @param bare the same without marks
record Phrase(List<String> words, List<String> bare) {

  static Phrase of(String phrase) {
    var words = List.of(VietnameseText.normal(phrase.replace(",", "")).split(" "));
    return new Phrase(words, words.stream().map(VietnameseText::fold).toList());
  }

  int size() {
    return words.size();
  }
}
