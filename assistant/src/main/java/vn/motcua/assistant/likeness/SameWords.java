package vn.motcua.assistant.likeness;

import java.util.List;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Tokens;

/// Makes words that mean the same one word (`same.tsv`), on top of the everyday words of the
/// knowledge.
public final class SameWords {

  private final EverydayTerms same = new EverydayTerms(rows(), Tokens::of);

  private static List<String> rows() {
    return ResourceLines.of(SameWords.class, "same.tsv").stream()
        .map(line -> line + "\t\t\t")
        .toList();
  }

  /// `syllables`, which are in official words, with one word for all that mean the same.
  public List<String> of(List<String> syllables) {
    return same.officialSyllables(String.join(" ", syllables));
  }

  List<Token> in(List<Token> official) {
    return same.official(official);
  }
}
