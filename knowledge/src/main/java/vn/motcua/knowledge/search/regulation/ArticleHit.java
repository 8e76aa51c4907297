package vn.motcua.knowledge.search.regulation;

import java.util.List;
import vn.motcua.knowledge.regulation.Article;

/// An article that was found.
///
/// @param article the article
/// @param score how well it fits, 0 to 1; only its order means something
/// @param clause the clause that fits best, `khoản 2`; empty for opening words
/// @param snippet the words of that clause, cut where they are long
/// @param clauses the clauses that fit, whole, the best first; none where the article has no text
/// @param why the parts of the score, in words; empty unless asked for
public record ArticleHit(
    Article article,
    double score,
    String clause,
    String snippet,
    List<Fitting> clauses,
    List<String> why) {

  /// A clause that fits.
  ///
  /// @param clause what it is called, `khoản 2`; empty for opening words
  /// @param quote its words, exactly
  public record Fitting(String clause, String quote) {}

  public ArticleHit {
    clauses = List.copyOf(clauses);
    why = List.copyOf(why);
  }

  /// How others name it: number of the regulation, `#`, number of the article.
  public String id() {
    return article.heading().number() + "#" + article.heading().article();
  }
}
