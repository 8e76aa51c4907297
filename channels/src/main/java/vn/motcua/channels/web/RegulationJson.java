package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.SourceNote;

/// A regulation with its articles, in the order of their numbers.
record RegulationJson(
    String number,
    String type,
    @Nullable String title,
    @Nullable String url,
    LocalDate asOf,
    List<ArticleJson> articles) {

  /// @param articles at least one
  static RegulationJson of(List<Article> articles) {
    var first = articles.getFirst();
    return new RegulationJson(
        first.heading().number(),
        first.heading().type(),
        articles.stream()
            .map(article -> SourceNote.of(article.note()).title())
            .filter(title -> !title.isEmpty())
            .findFirst()
            .orElse(null),
        first.url().orElse(null),
        articles.stream().map(Article::asOf).max(Comparator.naturalOrder()).orElseThrow(),
        articles.stream().map(ArticleJson::of).toList());
  }
}
