package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.channels.web.KnownRegulationJson.GistJson;
import vn.motcua.knowledge.citation.OfficialCitation;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulation;

/// An article of law. Dates are null where the texts do not say them. One that was not imported has
/// no text: it stands there by reference, with gists in our own words.
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
    String record,
    boolean byReference,
    List<GistJson> gists,
    String citationText,
    List<LawJson.AmendmentJson> amendedBy,
    List<LawJson.ChangeJson> amends) {

  /// The articles of one number: more than one where the collection has several.
  record Articles(List<ArticleJson> articles) {}

  /// A clause or a point, and how official papers cite it.
  record ClauseJson(String clause, String point, String text, String citationText) {}

  /// @param known what is known of its regulation besides
  /// @param changes what amends it and what it amends
  static ArticleJson of(Article article, Optional<KnownRegulation> known, LawChanges changes) {
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
            .map(clause ->
                new ClauseJson(
                    clause.clause(),
                    clause.point(),
                    clause.text(),
                    OfficialCitation.of(clause.name(), article, known)))
            .toList(),
        article.note(),
        article.url().orElse(null),
        validity.from(),
        validity.to(),
        validity.endedBy(),
        article.asOf(),
        article.id(),
        false,
        List.of(),
        OfficialCitation.of("", article, known),
        changes.to(article),
        changes.by(article));
  }

  /// The article `article` of a regulation that was not imported.
  ///
  /// @param gists what is known of it; at least one
  static ArticleJson of(KnownRegulation known, String article, List<KnownRegulation.Gist> gists) {
    var validity = known.validity();
    return new ArticleJson(
        known.number() + "#" + article,
        known.number(),
        known.kind(),
        article,
        "",
        "",
        "",
        "",
        List.of(),
        "",
        null,
        validity.from(),
        validity.to(),
        validity.endedBy(),
        known.origin().asOf(),
        "",
        true,
        gists.stream().map(GistJson::of).toList(),
        OfficialCitation.of("", article, known),
        List.of(),
        List.of());
  }
}
