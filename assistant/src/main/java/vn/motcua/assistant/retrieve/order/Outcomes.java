package vn.motcua.assistant.retrieve.order;

import vn.motcua.assistant.understand.paper.PaperWish;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.search.Hit;

/// Tells which procedures have the paper that is asked about in their names.
public final class Outcomes {

  private final EverydayTerms terms = new EverydayTerms();

  /// Whether the name of `hit` has a paper of `wish`.
  public boolean isNamed(PaperWish wish, Hit hit) {
    var name = Syllables.of(hit.name());
    return wish.papers().stream()
        .map(terms::officialSyllables)
        .anyMatch(paper -> Spelling.contains(name, paper));
  }
}
