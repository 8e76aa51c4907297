package vn.motcua.assistant.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.rule.RuleBasis;

/// Shows the place in the law that was asked for, in its own words, and says from when to when it
/// holds.
final class LawAnswer {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String UNTYPED = "Văn bản số";
  private static final String DATABASE = "https://vbpl.vn";

  /// The most regulations of one number to choose from.
  private static final int MOST_CHOICES = 4;

  /// The most articles of a regulation that are named.
  private static final int MOST_NAMED = 15;

  /// A clause is shown up to this many characters.
  private static final int SHOWN = 1_200;

  private final Verdicts verdicts;

  LawAnswer(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /// The text that was asked for; a question back where several regulations have that number.
  Draft write(Decision.Law law, LocalDate day, Wording wording, LocalDate asOf) {
    var reference = law.match().reference();
    var regulations = byRegulation(law.match().articles(), reference);
    if (regulations.isEmpty()) {
      return missing(law, day, wording, asOf);
    } else if (regulations.size() > 1) {
      return which(regulations, law, day, wording);
    }
    var articles = regulations.values().iterator().next();
    return reference.article() == null
        ? overview(articles, law, day, wording)
        : quoted(articles, law, day, wording);
  }

  /// The articles by regulation. A law that is named without number or year is the newest of that
  /// name: it replaced the others.
  private static Map<String, List<Article>> byRegulation(
      List<Article> articles, LegalReference reference) {
    var all = new LinkedHashMap<String, List<Article>>();
    for (var article : articles) {
      all.computeIfAbsent(article.heading().number(), number -> new ArrayList<>()).add(article);
    }
    if (reference.number() != null || reference.year() != null || all.size() < 2) {
      return all;
    }
    return all.entrySet().stream()
        .max(Comparator.comparing(entry -> since(entry.getValue())))
        .map(newest -> Map.of(newest.getKey(), newest.getValue()))
        .orElseThrow();
  }

  private static LocalDate since(List<Article> articles) {
    return articles.stream()
        .map(article -> Objects.requireNonNullElse(article.validity().from(), article.asOf()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Draft quoted(
      List<Article> articles, Decision.Law law, LocalDate day, Wording wording) {
    var reference = law.match().reference();
    var article = articles.getFirst();
    var citations = new CitationBook();
    var items = new ArrayList<Section.Item>();
    var pieces = asked(article, reference);
    if (pieces.isEmpty()) {
      items.add(new Section.Item(wording.of("law.noclause"), List.of()));
    }
    var shown = pieces.isEmpty() ? article.clauses() : pieces;
    for (var clause : together(shown)) {
      items.add(item(clause, article, day, citations, wording));
    }
    items.add(validity(article, day, citations, wording));
    var name = place(reference) + " " + regulation(article);
    var lead =
        noted(
            "**" + name + "**",
            article.heading().title(),
            place(reference),
            article,
            day,
            citations,
            wording);
    return draft(law, lead, items, citations, wording, newest(articles), action(article));
  }

  private static Draft overview(
      List<Article> articles, Decision.Law law, LocalDate day, Wording wording) {
    var first = articles.getFirst();
    var citations = new CitationBook();
    var items = new ArrayList<Section.Item>();
    for (var article : articles.stream().limit(MOST_NAMED).toList()) {
      var place = "Điều " + article.heading().article();
      items.add(noted(place, article.heading().title(), place, article, day, citations, wording));
    }
    if (articles.size() > MOST_NAMED) {
      items.add(new Section.Item(wording.of("law.more"), List.of()));
    }
    items.add(validity(first, day, citations, wording));
    var name = "**" + regulation(first) + "**";
    var lead = noted(name, first.heading().topic(), "", first, day, citations, wording);
    return draft(law, lead, items, citations, wording, newest(articles), action(first));
  }

  /// The pieces of the clause that was asked for; all where no clause was.
  private static List<Clause> asked(Article article, LegalReference reference) {
    return article.clauses().stream()
        .filter(piece ->
            reference.clause() == null || Objects.equals(piece.clause(), reference.clause()))
        .filter(piece ->
            reference.point() == null
                || Objects.equals(piece.point(), reference.point())
                || piece.point().isEmpty())
        .toList();
  }

  /// The pieces with the points of a clause behind its words.
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

  private static Section.Item item(
      Clause clause, Article article, LocalDate day, CitationBook citations, Wording wording) {
    var words = Shortening.to(SHOWN, clause.text()).replace("\n", " ");
    var place = (clause.name() + " Điều " + article.heading().article()).strip();
    return noted("“" + words + "”", "", place, article, day, citations, wording);
  }

  /// Words of the article, with its title; where it holds no more, or not yet, they say so.
  private static Section.Item noted(
      String words,
      String title,
      String place,
      Article article,
      LocalDate day,
      CitationBook citations,
      Wording wording) {
    var text = title.isBlank() ? words : words + ": " + title;
    var cited = new ArrayList<>(List.of(citations.cite(citation(article, place, text))));
    if (!article.validity().inForceOn(day)) {
      var holds = holds(article.validity(), day, wording);
      cited.add(citations.cite(citation(article, "Hiệu lực", holds)));
      text += " (" + holds + ")";
    }
    return new Section.Item(text, cited);
  }

  private static String holds(Validity validity, LocalDate day, Wording wording) {
    var to = validity.to();
    if (to != null && day.isAfter(to)) {
      var by = validity.endedBy();
      return by == null
          ? wording.of("law.ended", DAY.format(to))
          : wording.of("law.replaced", DAY.format(to), by);
    }
    var from = validity.from();
    return from == null ? wording.of("law.undated") : wording.of("law.since", DAY.format(from));
  }

  private static Section.Item validity(
      Article article, LocalDate day, CitationBook citations, Wording wording) {
    var words = holds(article.validity(), day, wording);
    return new Section.Item(
        Drafts.capital(words) + " " + wording.of("law.collection", DAY.format(article.asOf())),
        List.of(
            citations.cite(
                citation(article, "Hiệu lực", words + " " + DAY.format(article.asOf())))));
  }

  private static Draft which(
      Map<String, List<Article>> regulations, Decision.Law law, LocalDate day, Wording wording) {
    var choices =
        regulations.values().stream()
            .map(List::getFirst)
            .sorted((one, other) ->
                Boolean.compare(other.validity().inForceOn(day), one.validity().inForceOn(day)))
            .limit(MOST_CHOICES)
            .map(article -> (place(law.match().reference()) + " " + regulation(article)).strip())
            .distinct()
            .toList();
    return Drafts.asking(
        Intent.REGULATION,
        wording.of("law.which"),
        choices,
        law.hits(),
        newest(regulations.values().stream().flatMap(List::stream).toList()));
  }

  /// Where the text is not at hand, what our rules say of that place is told as such.
  private Draft missing(Decision.Law law, LocalDate day, Wording wording, LocalDate asOf) {
    var key = law.match().anyLaw() ? "law.missing" : "law.none";
    var said = verdicts.said(law.match().reference(), day);
    var citations = new CitationBook();
    var sections = new ArrayList<Section>();
    if (!said.isEmpty()) {
      var items =
          said.stream()
              .map(basis ->
                  new Section.Item(
                      "**" + basis.locator() + "**: " + basis.gist(),
                      List.of(citations.cite(citation(basis)))))
              .toList();
      sections.add(new Section(Section.Kind.LEGAL_BASIS, wording.of("section.GIST"), items));
    }
    var next = new Section.Item(wording.of("law.database"), List.of());
    sections.add(new Section(Section.Kind.NEXT, wording.of("section.NEXT"), List.of(next)));
    return new Draft(
        said.isEmpty() ? Reply.Status.DECLINED : Reply.Status.PARTIAL,
        Intent.REGULATION,
        wording.of(key),
        List.of(),
        Drafts.found(law.hits()),
        sections,
        citations.all(),
        List.of(),
        List.of(new Reply.Action(Reply.Action.Kind.OPEN_LINK, wording.of("action.law"), DATABASE)),
        List.of(),
        asOf);
  }

  private static Draft draft(
      Decision.Law law,
      Section.Item lead,
      List<Section.Item> items,
      CitationBook citations,
      Wording wording,
      LocalDate asOf,
      Reply.Action action) {
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.REGULATION,
        lead.text(),
        lead.citations(),
        Drafts.found(law.hits()),
        List.of(new Section(Section.Kind.LEGAL_BASIS, wording.of("section.LAW"), items)),
        citations.all(),
        List.of(),
        List.of(action),
        List.of(),
        asOf);
  }

  private static Citation citation(RuleBasis basis) {
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        String.valueOf(basis.number()),
        basis.locator() + " " + basis.source(),
        basis.gist(),
        null,
        basis.from(),
        basis.to());
  }

  private static Reply.Action action(Article article) {
    return new Reply.Action(
        Reply.Action.Kind.OPEN_LINK, regulation(article), article.url().orElse(DATABASE));
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
  private static String regulation(Article article) {
    var type = article.heading().type().replaceFirst("(?iu)\\s*số$", "");
    return (type.isBlank() ? UNTYPED : type) + " " + article.heading().number();
  }

  /// `điểm a khoản 2 Điều 14`; empty where a whole regulation is named.
  private static String place(LegalReference reference) {
    return Stream.of(
            part("điểm ", reference.point()),
            part("khoản ", reference.clause()),
            part("Điều ", reference.article()),
            part("Chương ", reference.chapter()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String part(String label, @Nullable String value) {
    return value == null ? "" : label + value;
  }

  private static LocalDate newest(List<Article> articles) {
    return articles.stream().map(Article::asOf).max(LocalDate::compareTo).orElseThrow();
  }
}
