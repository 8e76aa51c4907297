package vn.motcua.channels.web;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LawJson law,
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

  /// @param law what is said of the article besides its words
  static HitJson of(ArticleHit hit, LawJson law) {
    var article = hit.article();
    return new HitJson(
        hit.id(),
        "regulation",
        article.heading().title(),
        hit.score(),
        hit.snippet(),
        article.id(),
        List.of(),
        law,
        hit.why());
  }
}
