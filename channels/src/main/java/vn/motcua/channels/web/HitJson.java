package vn.motcua.channels.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.regulation.ArticleHit;

/// Something that a search found.
record HitJson(
    String id,
    String kind,
    String title,
    double score,
    String snippet,
    @Nullable String record,
    List<String> levels,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Law law,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> why) {

  record Hits(List<HitJson> hits) {}

  static HitJson of(Hit hit) {
    return new HitJson(
        hit.code(),
        "procedure",
        hit.name(),
        hit.score(),
        hit.matched(),
        hit.code(),
        hit.levels().stream().map(Values::word).toList(),
        null,
        hit.why());
  }

  /// Of an article: the clause that fits, and the days in force as far as the texts say them.
  record Law(
      String clause,
      @Nullable String url,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      LocalDate asOf) {}

  static HitJson of(ArticleHit hit) {
    var article = hit.article();
    var validity = article.validity();
    return new HitJson(
        hit.id(),
        "regulation",
        article.heading().title(),
        hit.score(),
        hit.snippet(),
        article.id(),
        List.of(),
        new Law(
            hit.clause(),
            article.url().orElse(null),
            validity.from(),
            validity.to(),
            article.asOf()),
        hit.why());
  }
}
