package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;
import vn.motcua.knowledge.rule.RuleBasis;

/// Shows the place in the law that was asked for, in its own words, and says from when to when it
/// holds.
public final class LawAnswer {

  /// The most regulations of one number to choose from.
  private static final int MOST_CHOICES = 4;

  /// The most articles of a regulation that are named.
  private static final int MOST_NAMED = 15;

  private final Verdicts verdicts;

  /// @param verdicts what our rules say of places in the law
  public LawAnswer(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /// The text that was asked for; a question back where several regulations have that number.
  public Draft write(Decision.Law law, LocalDate day, Wording wording, LocalDate asOf) {
    var reference = law.match().reference();
    var regulations = NamedRegulations.of(law.match());
    if (regulations.isEmpty()) {
      return missing(law, day, wording, asOf);
    } else if (regulations.isOpen()) {
      return which(regulations, law, day, wording);
    }
    var words = new ArticleWords(day, wording, new CitationBook());
    return reference.article() == null
        ? overview(regulations.articles(), law, words)
        : quoted(regulations.articles(), law, words);
  }

  private static Draft quoted(List<Article> articles, Decision.Law law, ArticleWords words) {
    var article = articles.getFirst();
    var place = new PlaceInLaw(law.match().reference());
    var items = new ArrayList<>(quotes(place.pieces(article), article, words));
    items.add(words.validity(article));
    var name = "**" + place.name() + " " + ArticleWords.regulation(article) + "**";
    var lead = words.named(name, article.heading().title(), place.name(), article);
    return draft(law, lead, items, words, articles);
  }

  /// The pieces that were asked for; where there are none such, that, and all of the article.
  private static List<Section.Item> quotes(
      List<Clause> pieces, Article article, ArticleWords words) {
    if (!pieces.isEmpty()) {
      return words.quotes(pieces, article);
    }
    var items = new ArrayList<Section.Item>();
    items.add(new Section.Item(words.wording().of("law.noclause"), List.of()));
    items.addAll(words.quotes(article.clauses(), article));
    return items;
  }

  private static Draft overview(List<Article> articles, Decision.Law law, ArticleWords words) {
    var first = articles.getFirst();
    var items = new ArrayList<Section.Item>();
    for (var article : articles.stream().limit(MOST_NAMED).toList()) {
      var place = "Điều " + article.heading().article();
      items.add(words.named(place, article.heading().title(), place, article));
    }
    if (articles.size() > MOST_NAMED) {
      items.add(new Section.Item(words.wording().of("law.more"), List.of()));
    }
    items.add(words.validity(first));
    var name = "**" + ArticleWords.regulation(first) + "**";
    var lead = words.named(name, first.heading().topic(), "", first);
    return draft(law, lead, items, words, articles);
  }

  private static Draft which(
      NamedRegulations regulations, Decision.Law law, LocalDate day, Wording wording) {
    var place = new PlaceInLaw(law.match().reference()).name();
    var choices =
        regulations.names(day).stream()
            .limit(MOST_CHOICES)
            .map(name -> (place + " " + name).strip())
            .toList();
    return Drafts.asking(
        Intent.REGULATION, wording.of("law.which"), choices, law.hits(), regulations.asOf());
  }

  /// Where the text is not at hand, what our rules say of that place is told as such.
  private Draft missing(Decision.Law law, LocalDate day, Wording wording, LocalDate asOf) {
    var said = verdicts.said(law.match().reference(), day);
    var citations = new CitationBook();
    var sections = new ArrayList<Section>();
    if (!said.isEmpty()) {
      var items = said.stream().map(basis -> gist(basis, citations)).toList();
      sections.add(new Section(Section.Kind.LEGAL_BASIS, wording.of("section.GIST"), items));
    }
    var next = new Section.Item(wording.of("law.database"), List.of());
    sections.add(new Section(Section.Kind.NEXT, wording.of("section.NEXT"), List.of(next)));
    return new Draft(
        said.isEmpty() ? Reply.Status.DECLINED : Reply.Status.PARTIAL,
        Intent.REGULATION,
        wording.of(law.match().anyLaw() ? "law.missing" : "law.none"),
        List.of(),
        Drafts.found(law.hits()),
        sections,
        citations.all(),
        List.of(),
        List.of(LawDatabase.open(wording)),
        List.of(),
        asOf);
  }

  private static Section.Item gist(RuleBasis basis, CitationBook citations) {
    var cited =
        new Citation(
            "",
            Citation.Kind.REGULATION,
            String.valueOf(basis.number()),
            basis.locator() + " " + basis.source(),
            basis.gist(),
            null,
            basis.from(),
            basis.to());
    return new Section.Item(
        "**" + basis.locator() + "**: " + basis.gist(), List.of(citations.cite(cited)));
  }

  private static Draft draft(
      Decision.Law law,
      Section.Item lead,
      List<Section.Item> items,
      ArticleWords words,
      List<Article> articles) {
    var title = words.wording().of("section.LAW");
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.REGULATION,
        lead.text(),
        lead.citations(),
        Drafts.found(law.hits()),
        List.of(new Section(Section.Kind.LEGAL_BASIS, title, items)),
        words.citations().all(),
        List.of(),
        List.of(LawDatabase.open(articles.getFirst())),
        List.of(),
        NamedRegulations.asOf(articles));
  }
}
