package vn.motcua.knowledge.search.regulation;

import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.amendment.Amendment;

/// The law texts that are known now. Thread-safe; what it gives never changes under a reader.
public interface Regulations {

  /// The articles that fit, best first, ties broken by record id; empty for nonsense. A question
  /// that names an article by number gets that one first.
  List<ArticleHit> search(ArticleQuery query);

  /// The articles of this number in a regulation: more than one where the collection has several.
  List<Article> find(RegulationKey number, String article);

  /// Every article of a regulation, in the order of its numbers, at most [#MOST_ARTICLES].
  List<Article> articles(RegulationKey number);

  /// More articles than any regulation has.
  int MOST_ARTICLES = 1_000;

  /// The orders of other texts to change this article, those that hold first first; those without a
  /// day last.
  List<Amendment> amending(RegulationKey number, String article);

  /// What `reference` names: the article in each regulation that it may mean, or where it names no
  /// article those of the regulation, in the order of their numbers; empty where none is known.
  List<Article> named(LegalReference reference);

  /// The article with this record id.
  Optional<Article> byRecord(String id);

  /// What is known and of which days.
  RegulationEdition edition();
}
