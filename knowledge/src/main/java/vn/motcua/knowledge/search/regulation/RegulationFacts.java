package vn.motcua.knowledge.search.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.SourceNote;
import vn.motcua.knowledge.regulation.Supersession;

/// What single articles say about whole regulations: the title, and what ended which one when.
public final class RegulationFacts {

  private static final Pattern LAW = Pattern.compile("(?iu)(?:bộ luật|luật|hiến pháp) .+");
  private static final Pattern YEAR = Pattern.compile("(?iu)\\s+(?:năm\\s+)?(?:19|20)\\d{2}$");

  private final Map<RegulationKey, String> titles = new HashMap<>();
  private final Map<RegulationKey, Supersession> ended = new HashMap<>();
  private int articles;
  private LocalDate newest = LocalDate.EPOCH;
  private LocalDate oldest = LocalDate.MAX;

  /// Nothing is known yet.
  public RegulationFacts() {}

  /// Learns from one more article.
  public void add(Article article) {
    articles++;
    newest = article.asOf().isAfter(newest) ? article.asOf() : newest;
    oldest = article.asOf().isBefore(oldest) ? article.asOf() : oldest;
    article.key().ifPresent(key -> titles.merge(key, ownTitle(article), RegulationFacts::longer));
    for (var supersession : Supersession.in(article)) {
      ended.merge(
          supersession.ended(), supersession, (a, b) -> b.from().isBefore(a.from()) ? b : a);
    }
  }

  /// Collections of single laws name the law where others name the topic.
  private static String ownTitle(Article article) {
    var title = SourceNote.of(article.note()).title();
    var topic = article.heading().topic();
    return title.isEmpty() && article.heading().type().isEmpty() && LAW.matcher(topic).matches()
        ? topic
        : title;
  }

  /// So that the outcome does not depend on the order.
  private static String longer(String a, String b) {
    return a.length() != b.length()
        ? (a.length() > b.length() ? a : b)
        : (a.compareTo(b) <= 0 ? a : b);
  }

  /// What is known about all articles together.
  public RegulationEdition edition(String version) {
    return articles == 0
        ? RegulationEdition.NONE
        : new RegulationEdition(version, newest, oldest, articles, titles.size());
  }

  /// The title of the article's regulation; empty where no article gives it.
  String title(Article article) {
    return article.key().map(key -> titles.getOrDefault(key, "")).orElse("");
  }

  /// Names by which people call the article's regulation, with and without its year.
  List<String> names(Article article) {
    var title = title(article);
    if (!LAW.matcher(title).matches()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    names.add(YEAR.matcher(title).replaceFirst(""));
    return names;
  }

  /// The article with the days in force that other articles tell of.
  Article dated(Article article) {
    return article
        .key()
        .map(ended::get)
        .filter(end -> begins(article).isBefore(end.from()))
        .map(end -> article.holding(article.validity().endingWith(end)))
        .orElse(article);
  }

  /// Numbers are reused in other years' drafts and corrections: what begins later was not ended.
  private static LocalDate begins(Article article) {
    var from = article.validity().from();
    return from == null ? LocalDate.MIN : from;
  }
}
