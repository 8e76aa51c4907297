package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.citation.AmendedBy;
import vn.motcua.knowledge.citation.CitedBy;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.search.regulation.ArticleHit;

/// Of an article: the clause that fits with its words, the way to it, how to cite it, the days in
/// force as far as the texts say them, what amended it,
/// what it amends and who cites it.
///
/// @param inForce whether it holds on the day asked about, as far as the texts say
/// @param clauses the clauses that fit, the best first, with their exact words
/// @param citedByCount how many cite it; the first of them are listed
record LawJson(
    String clause,
    @Nullable String url,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    LocalDate asOf,
    boolean inForce,
    List<String> breadcrumb,
    String quote,
    List<FittingJson> clauses,
    String citationText,
    List<AmendmentJson> amendedBy,
    List<ChangeJson> amends,
    List<CitedByJson> citedBy,
    int citedByCount) {

  /// A clause and its exact words.
  record FittingJson(String clause, String quote) {

    static FittingJson of(ArticleHit.Fitting fitting) {
      return new FittingJson(fitting.clause(), fitting.quote());
    }
  }

  /// What amended it; `wholly` where only the regulation is known to have been amended.
  record AmendmentJson(String number, String place, @Nullable LocalDate from, boolean wholly) {

    static AmendmentJson of(AmendedBy amended) {
      return new AmendmentJson(amended.number(), amended.place(), amended.from(), amended.wholly());
    }
  }

  /// What it changes in another regulation, of which everything is empty where it is the whole:
  /// `amended`, `added`, `replaced` or `repealed`.
  record ChangeJson(
      String kind,
      String number,
      String article,
      String clause,
      String point,
      String source,
      @Nullable LocalDate from) {

    static ChangeJson of(Amendment order) {
      var place = order.place();
      return new ChangeJson(
          Values.word(order.kind()),
          order.target().value(),
          place.article(),
          place.clause(),
          place.point(),
          order.source(),
          order.from());
    }
  }

  /// What cites it: a `rule`, a `procedure` or a `regulation`.
  record CitedByJson(String kind, String id, String title, @Nullable String locator) {

    static CitedByJson of(CitedBy by) {
      return new CitedByJson(Values.word(by.kind()), by.id(), by.title(), by.locator());
    }
  }
}
