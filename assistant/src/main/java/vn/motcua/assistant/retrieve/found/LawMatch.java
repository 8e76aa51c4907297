package vn.motcua.assistant.retrieve.found;

import java.util.List;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulation;

/// A place in the law that a message asks for by its number.
///
/// @param reference the place, as it was named
/// @param articles what it may mean: one article, several where more than one regulation has that
///     number, those of a whole regulation, or none where the text is not at hand
/// @param anyLaw whether any law text is at hand
/// @param known the regulations it may mean that are known by reference
public record LawMatch(
    LegalReference reference, List<Article> articles, boolean anyLaw, List<KnownRegulation> known) {

  public LawMatch {
    articles = List.copyOf(articles);
    known = List.copyOf(known);
  }
}
