package vn.motcua.channels.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.citation.Breadcrumb;
import vn.motcua.knowledge.citation.CitedBy;
import vn.motcua.knowledge.citation.LiveCitations;
import vn.motcua.knowledge.citation.OfficialCitation;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Says of a place in the law how to get to it, how to cite it, and what stands around it.
public final class LawPlaces {

  /// So many that cite a place are listed.
  private static final int MOST_CITED_BY = 20;

  private final LawChanges changes;
  private final KnownRegulations known;
  private final LiveCitations citations;
  private final Clock clock;

  /// @param regulations whose articles change each other
  /// @param known regulations by reference
  /// @param citations who cites the law
  /// @param clock its zone tells which day it is, where none is asked about
  public LawPlaces(
      Regulations regulations, KnownRegulations known, LiveCitations citations, Clock clock) {
    this.changes = new LawChanges(regulations, known);
    this.known = known;
    this.citations = citations;
    this.clock = clock;
  }

  /// What is said of an article that was found.
  ///
  /// @param day the day asked about; null for today
  LawJson of(ArticleHit hit, @Nullable LocalDate day) {
    var article = hit.article();
    var validity = article.validity();
    var regulation = article.key().flatMap(known::find);
    var cited = citedBy(article, hit.clause());
    return new LawJson(
        hit.clause(),
        article.url().orElse(null),
        validity.from(),
        validity.to(),
        article.asOf(),
        validity.inForceOn(day == null ? LocalDate.now(clock) : day),
        Breadcrumb.of(article, hit.clause()),
        hit.clauses().isEmpty() ? "" : hit.clauses().getFirst().quote(),
        hit.clauses().stream().map(LawJson.FittingJson::of).toList(),
        OfficialCitation.of(hit.clause(), article, regulation),
        changes.to(article),
        changes.by(article),
        cited.stream().limit(MOST_CITED_BY).map(LawJson.CitedByJson::of).toList(),
        cited.size());
  }

  private List<CitedBy> citedBy(Article article, String clause) {
    var number =
        article.clauses().stream()
            .filter(piece -> piece.name().equals(clause))
            .map(Clause::clause)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(null);
    return article
        .key()
        .map(key -> citations.now().of(key, article.heading().article(), number))
        .orElse(List.of());
  }
}
