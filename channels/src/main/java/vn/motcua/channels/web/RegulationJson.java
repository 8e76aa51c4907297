package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.SourceNote;

/// A regulation with its articles, in the order of their numbers. One that was not imported has none
/// of them and stands there by reference.
record RegulationJson(
    String number,
    String type,
    @Nullable String title,
    @Nullable String url,
    LocalDate asOf,
    List<ArticleJson> articles,
    boolean byReference,
    @Nullable KnownRegulationJson reference) {

  /// @param articles at least one
  /// @param known what is known of it besides; null where nothing is
  /// @param changes tells what amends each article
  static RegulationJson of(
      List<Article> articles, @Nullable KnownRegulation known, LawChanges changes) {
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
        articles.stream()
            .map(article -> ArticleJson.of(article, Optional.ofNullable(known), changes))
            .toList(),
        false,
        known == null ? null : KnownRegulationJson.of(known));
  }

  /// A regulation that was not imported.
  static RegulationJson of(KnownRegulation known) {
    return new RegulationJson(
        known.number(),
        known.kind(),
        known.title(),
        null,
        known.origin().asOf(),
        List.of(),
        true,
        KnownRegulationJson.of(known));
  }
}
