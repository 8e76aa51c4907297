package vn.motcua.assistant.officer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.law.PlaceInLaw;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.citation.OfficialCitation;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Puts places in the law into words: the text where it was imported, the gist of it else, which is
/// said to be one.
final class LawWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// The words of a clause are shown up to this many characters.
  private static final int SHOWN = 700;

  /// So many gists of one place are told.
  private static final int MOST_GISTS = 2;

  private final Regulations regulations;
  private final KnownRegulations known;

  LawWords(Regulations regulations, KnownRegulations known) {
    this.regulations = regulations;
    this.known = known;
  }

  /// What a legal basis of a procedure says; empty where it names no article, or nothing is known
  /// of it.
  List<Rule> of(LegalBasis basis, LocalDate day) {
    if (basis.locator() == null) {
      return List.of();
    }
    var locator = VietnameseText.normal(basis.locator());
    var rules = new ArrayList<Rule>();
    var last = 0;
    for (var mention : LegalReferences.in(locator)) {
      var label = label(locator.substring(last, mention.start()));
      last = mention.end();
      LegalReferences.in(locator.substring(mention.start(), last) + " " + basis.number()).stream()
          .map(LegalReferences.Mention::reference)
          .filter(place -> place.article() != null)
          .limit(1)
          .forEach(place -> rules.addAll(of(place, label, day)));
    }
    return rules;
  }

  /// What the places before `between` were cited for ends with a semicolon.
  private static String label(String between) {
    return between.substring(between.lastIndexOf(';') + 1).replaceAll("[,.;:]", " ").strip();
  }

  private List<Rule> of(LegalReference place, String label, LocalDate day) {
    var articles = regulations.named(place);
    var holding =
        articles.stream().filter(article -> article.validity().inForceOn(day)).findFirst();
    if (holding.isPresent()) {
      var article = holding.get();
      return words(article, place)
          .<List<Rule>>map(words -> List.of(new Rule.Quoted(label, words, article, place)))
          .orElse(List.of());
    }
    return known.named(place, day).stream()
        .limit(1)
        .flatMap(regulation ->
            gists(regulation, place).stream()
                .<Rule>map(gist -> new Rule.Told(label, regulation, gist)))
        .toList();
  }

  /// Every gist of the regulation of a legal basis, where it holds.
  List<Rule> around(LegalBasis basis, LocalDate day) {
    return known.find(basis.number()).stream()
        .filter(regulation -> regulation.validity().inForceOn(day))
        .flatMap(regulation ->
            regulation.gists().stream().<Rule>map(gist -> new Rule.Told("", regulation, gist)))
        .toList();
  }

  /// Rules of one article, as one statement.
  Section.Item item(List<Rule> rules, LocalDate day, Cited cited, Wording wording) {
    return switch (rules.getFirst()) {
      case Rule.Quoted(_, var words, var article, var place) ->
          quoted(article, clause(place), words, day, cited, wording);
      case Rule.Told(_, var regulation, _) -> {
        var gists =
            rules.stream()
                .flatMap(rule ->
                    rule instanceof Rule.Told(_, _, var gist) ? Stream.of(gist) : Stream.empty())
                .distinct()
                .toList();
        yield gists(regulation, gists, day, cited, wording);
      }
    };
  }

  /// An article that a search found, with the words of its best clause.
  Section.Item of(ArticleHit hit, LocalDate day, Cited cited, Wording wording) {
    var words = hit.clauses().isEmpty() ? "" : hit.clauses().getFirst().quote();
    return quoted(hit.article(), hit.clause(), words, day, cited, wording);
  }

  /// The same without its words.
  Section.Item named(ArticleHit hit, LocalDate day, Cited cited, Wording wording) {
    return quoted(hit.article(), hit.clause(), "", day, cited, wording);
  }

  private Section.Item quoted(
      Article article, String clause, String words, LocalDate day, Cited cited, Wording wording) {
    cited.show(article);
    var regulation = article.key().flatMap(known::find);
    var place = OfficialCitation.of(clause, article, regulation);
    var title = article.heading().title();
    var name = "**" + Drafts.capital(place) + "**" + (title.isBlank() ? "" : " (" + title + ")");
    var said = words.isBlank() ? name : name + ": “" + shortened(words) + "”";
    var text = said + holding(article.validity(), day, wording);
    return cited.item(
        text,
        new Citation(
            "",
            Citation.Kind.REGULATION,
            article.heading().number(),
            place,
            text,
            article.url().orElse(null),
            article.validity().from(),
            article.validity().to()));
  }

  private static Section.Item gists(
      KnownRegulation regulation,
      List<KnownRegulation.Gist> gists,
      LocalDate day,
      Cited cited,
      Wording wording) {
    var first = gists.getFirst();
    var place = gists.size() == 1 ? first.locator() : article(first);
    var words =
        gists.size() == 1
            ? first.words()
            : gists.stream().map(LawWords::clauseOf).collect(Collectors.joining(" "));
    var text =
        wording.of("officer.gist", place + " " + regulation.number(), words)
            + holding(regulation.validity(), day, wording);
    var locators =
        gists.stream().map(KnownRegulation.Gist::locator).collect(Collectors.joining("; "));
    return cited.item(
        text,
        new Citation(
            "",
            Citation.Kind.REGULATION,
            regulation.number(),
            locators + " (" + first.source() + ")",
            text,
            null,
            regulation.validity().from(),
            regulation.validity().to()));
  }

  private static String article(KnownRegulation.Gist gist) {
    return gist.locator().replaceFirst("(?u) (?:khoản|điểm).*$", "");
  }

  private static String clauseOf(KnownRegulation.Gist gist) {
    var clause = gist.locator().substring(article(gist).length()).strip();
    return clause.isEmpty() ? gist.words() : Drafts.capital(clause) + ": " + gist.words();
  }

  private static List<KnownRegulation.Gist> gists(
      KnownRegulation regulation, LegalReference place) {
    var article = regulation.gists(Objects.requireNonNullElse(place.article(), ""));
    var clause = place.clause() == null ? "" : "khoản " + place.clause();
    var exact =
        article.stream().filter(gist -> (gist.locator() + " ").contains(clause + " ")).toList();
    return (exact.isEmpty() ? article : exact).stream().limit(MOST_GISTS).toList();
  }

  /// The words of the clause that `place` names, or the article's first ones.
  private static Optional<String> words(Article article, LegalReference place) {
    var named =
        new PlaceInLaw(place)
            .pieces(article).stream().map(Clause::text).collect(Collectors.joining("\n"));
    var words = named.isEmpty() ? article.text() : named;
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  private static String clause(LegalReference place) {
    var point = place.point() == null ? "" : "điểm " + place.point() + " ";
    return place.clause() == null ? "" : point + "khoản " + place.clause();
  }

  /// Says so where something does not hold on the day asked about.
  static String holding(Validity validity, LocalDate day, Wording wording) {
    var from = validity.from();
    var to = validity.to();
    if (to != null && day.isAfter(to)) {
      return " (" + wording.of("law.ended", DAY.format(to)) + ")";
    } else if (from != null && day.isBefore(from)) {
      return " (" + wording.of("law.since", DAY.format(from)) + ")";
    }
    return "";
  }

  private static String shortened(String words) {
    var plain = words.strip().replaceAll("\\s+", " ");
    if (plain.length() <= SHOWN) {
      return plain;
    }
    var end = plain.lastIndexOf(' ', SHOWN);
    return plain.substring(0, end < 0 ? SHOWN : end).replaceFirst("[\\d.,;/]+$", "") + " …";
  }
}
