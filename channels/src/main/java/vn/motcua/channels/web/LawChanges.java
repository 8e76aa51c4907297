package vn.motcua.channels.web;

import java.util.List;
import vn.motcua.knowledge.citation.AmendedBy;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.amendment.Amendments;
import vn.motcua.knowledge.search.regulation.Regulations;

/// How articles of law change each other.
final class LawChanges {

  private final Regulations regulations;
  private final KnownRegulations known;

  /// @param regulations whose articles change each other
  /// @param known regulations by reference, which name those that changed them
  LawChanges(Regulations regulations, KnownRegulations known) {
    this.regulations = regulations;
    this.known = known;
  }

  /// What amended an article.
  List<LawJson.AmendmentJson> to(Article article) {
    var orders =
        article
            .key()
            .map(key -> regulations.amending(key, article.heading().article()))
            .orElse(List.of());
    return AmendedBy.of(article, orders, article.key().flatMap(known::find)).stream()
        .map(LawJson.AmendmentJson::of)
        .toList();
  }

  /// What an article changes in other regulations.
  List<LawJson.ChangeJson> by(Article article) {
    return Amendments.in(article).stream().map(LawJson.ChangeJson::of).toList();
  }
}
