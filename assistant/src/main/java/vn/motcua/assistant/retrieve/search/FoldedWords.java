package vn.motcua.assistant.retrieve.search;

import java.util.List;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads text into the words that tell something, in official terms and without marks.
///
/// @param terms what people call things
/// @param filler words that tell nothing
public record FoldedWords(EverydayTerms terms, Filler filler) {

  FoldedWords() {
    this(new EverydayTerms(), new Filler());
  }

  /// The words of `text`, in order.
  public List<String> of(String text) {
    return filler.without(terms.officialSyllables(text)).stream()
        .map(VietnameseText::fold)
        .toList();
  }
}
