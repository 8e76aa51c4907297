package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;

/// An article of law. Dates are null where the texts do not say them.
record ArticleJson(
    String id,
    String number,
    String type,
    String article,
    String title,
    String topic,
    String chapter,
    String text,
    List<ClauseJson> clauses,
    String note,
    @Nullable String url,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable String endedBy,
    LocalDate asOf,
    String record) {

  /// The articles of one number: more than one where the collection has several.
  record Articles(List<ArticleJson> articles) {}

  /// A clause or a point.
  record ClauseJson(String clause, String point, String text) {}

  static ArticleJson of(Article article) {
    var heading = article.heading();
    var validity = article.validity();
    return new ArticleJson(
        heading.number() + "#" + heading.article(),
        heading.number(),
        heading.type(),
        heading.article(),
        heading.title(),
        heading.topic(),
        heading.chapter(),
        article.text(),
        article.clauses().stream()
            .map(clause -> new ClauseJson(clause.clause(), clause.point(), clause.text()))
            .toList(),
        article.note(),
        article.url().orElse(null),
        validity.from(),
        validity.to(),
        validity.endedBy(),
        article.asOf(),
        article.id());
  }
}
