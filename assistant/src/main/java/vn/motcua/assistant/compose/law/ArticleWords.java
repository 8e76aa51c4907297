package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;

/// Shows the words of articles, each with its citation; what holds no more, or not yet, says so.
///
/// @param day the day asked about
/// @param wording fixed phrases in the person's language
/// @param citations the citations so far
record ArticleWords(LocalDate day, Wording wording, CitationBook citations) {

  private static final String UNTYPED = "Văn bản số";

  private static final String VALIDITY = "Hiệu lực";

  /// A clause is shown up to this many characters.
  private static final int SHOWN = 1_200;

  /// `pieces` of `article` in its own words, the points of a clause behind it.
  List<Section.Item> quotes(List<Clause> pieces, Article article) {
    return together(pieces).stream().map(clause -> quote(clause, article)).toList();
  }

  private static List<Clause> together(List<Clause> pieces) {
    var clauses = new LinkedHashMap<String, Clause>();
    for (var piece : pieces) {
      clauses.merge(
          piece.clause(),
          piece,
          (one, other) -> new Clause(one.clause(), "", one.text() + "\n" + other.text()));
    }
    return List.copyOf(clauses.values());
  }

  private Section.Item quote(Clause clause, Article article) {
    var words = Shortening.to(SHOWN, clause.text()).replace("\n", " ");
    var place = (clause.name() + " Điều " + article.heading().article()).strip();
    return named("“" + words + "”", "", place, article);
  }

  /// `words` on `place` of the article, with a title where there is one.
  Section.Item named(String words, String title, String place, Article article) {
    var text = title.isBlank() ? words : words + ": " + title;
    var cited = new ArrayList<>(List.of(citations.cite(citation(article, place, text))));
    if (!article.validity().inForceOn(day)) {
      var holds = holding(article);
      cited.add(citations.cite(citation(article, VALIDITY, holds)));
      text += " (" + holds + ")";
    }
    return new Section.Item(text, cited);
  }

  /// From when to when the article holds, and of which day its text is.
  Section.Item validity(Article article) {
    var words = holding(article);
    var asOf = Holding.DAY.format(article.asOf());
    return new Section.Item(
        Drafts.capital(words) + " " + wording.of("law.collection", asOf),
        List.of(citations.cite(citation(article, VALIDITY, words + " " + asOf))));
  }

  private String holding(Article article) {
    return Holding.of(article.validity(), day, wording);
  }

  private static Citation citation(Article article, String place, String quote) {
    var validity = article.validity();
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        article.heading().number(),
        (place + " " + regulation(article)).strip(),
        quote,
        article.url().orElse(null),
        validity.from(),
        validity.to());
  }

  /// `Nghị định 104/2022/NĐ-CP`.
  static String regulation(Article article) {
    var type = article.heading().type().replaceFirst("(?iu)\\s*số$", "");
    return (type.isBlank() ? UNTYPED : type) + " " + article.heading().number();
  }
}
