package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.citation.WordDifference;
import vn.motcua.knowledge.regulation.Article;

/// One version of an article. Dates are null where the texts do not say them.
///
/// @param record names the version in a comparison
/// @param inForce whether it holds today, as far as the texts say
record VersionJson(
    String record,
    String title,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable String endedBy,
    LocalDate asOf,
    boolean inForce,
    String note) {

  /// Every version, the oldest first.
  record Versions(List<VersionJson> versions) {}

  /// How two versions differ, word by word.
  record Compared(VersionJson from, VersionJson to, boolean same, List<SegmentJson> segments) {

    static Compared of(Article from, Article to, LocalDate today) {
      var difference = WordDifference.between(from.text(), to.text());
      return new Compared(
          VersionJson.of(from, today),
          VersionJson.of(to, today),
          difference.isNone(),
          difference.segments().stream().map(SegmentJson::of).toList());
    }
  }

  /// Words that are the `same`, `removed` or `added`.
  record SegmentJson(String kind, String text) {

    static SegmentJson of(WordDifference.Segment segment) {
      return new SegmentJson(Values.word(segment.kind()), segment.text());
    }
  }

  static VersionJson of(Article article, LocalDate today) {
    var validity = article.validity();
    return new VersionJson(
        article.id(),
        article.heading().title(),
        validity.from(),
        validity.to(),
        validity.endedBy(),
        article.asOf(),
        validity.inForceOn(today),
        article.note());
  }
}
