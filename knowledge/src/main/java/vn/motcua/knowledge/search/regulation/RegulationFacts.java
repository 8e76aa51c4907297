package vn.motcua.knowledge.search.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.SourceNote;
import vn.motcua.knowledge.regulation.Supersession;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.regulation.amendment.Amendments;

/// What single articles say about whole regulations and other articles: the title, and what ended
/// which one when.
public final class RegulationFacts {

  private static final Pattern LAW = Pattern.compile("(?iu)(?:bộ luật|luật|pháp lệnh) .+");
  private static final Pattern YEAR = Pattern.compile("(?iu)\\s+(?:năm\\s+)?(?:19|20)\\d{2}$");

  private static final Set<String> NAMED = Set.of("luật", "bộ luật", "pháp lệnh");
  private static final String CODE = "bộ luật ";
  private static final int CODE_IS_LONGER = "bộ ".length();

  private final Map<RegulationKey, String> titles = new HashMap<>();
  private final Map<RegulationKey, Supersession> ended = new HashMap<>();
  private final Map<String, Supersession> endedArticles = new HashMap<>();
  private final Map<String, List<String>> changed = new HashMap<>();
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
      ended.merge(supersession.ended(), supersession, RegulationFacts::earlier);
    }
    var orders = Amendments.in(article);
    if (!orders.isEmpty()) {
      changed.put(article.id(), orders.stream().map(RegulationFacts::place).distinct().toList());
    }
    orders.stream().filter(Amendment::endsArticle).forEach(this::end);
  }

  private static String place(Amendment order) {
    return ArticleFields.place(order.target(), order.place().article());
  }

  private void end(Amendment order) {
    var from = order.from();
    if (from != null) {
      var end = new Supersession(order.target(), order.by(), from);
      endedArticles.merge(place(order), end, RegulationFacts::earlier);
    }
  }

  private static Supersession earlier(Supersession a, Supersession b) {
    return b.from().isBefore(a.from()) ? b : a;
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

  /// The places of other regulations that the article changes, as [ArticleFields#place] joins them.
  List<String> changedBy(Article article) {
    return changed.getOrDefault(article.id(), List.of());
  }

  /// The title of the article's regulation; empty where no article gives it.
  String title(Article article) {
    return article.key().map(key -> titles.getOrDefault(key, "")).orElse("");
  }

  /// Names by which people call the article's regulation, without its year. The collection often
  /// titles the code on civil matters just "Dân sự"; people call a code a law, too.
  List<String> names(Article article) {
    var kind = article.heading().type().replaceFirst("(?iu) số$", "").toLowerCase(Locale.ROOT);
    var title = YEAR.matcher(title(article)).replaceFirst("").toLowerCase(Locale.ROOT);
    if (title.isEmpty() || !(NAMED.contains(kind) || LAW.matcher(title).matches())) {
      return List.of();
    }
    var whole = LAW.matcher(title).matches() ? title : kind + " " + title;
    return whole.startsWith(CODE)
        ? List.of(whole, whole.substring(CODE_IS_LONGER))
        : List.of(whole);
  }

  /// The article with the days in force that other articles tell of.
  Article dated(Article article) {
    return article
        .key()
        .map(key -> {
          var place = ArticleFields.place(key, article.heading().article());
          return ending(ending(article, ended.get(key)), endedArticles.get(place));
        })
        .orElse(article);
  }

  private static Article ending(Article article, @Nullable Supersession end) {
    return end == null || !begins(article).isBefore(end.from())
        ? article
        : article.holding(article.validity().endingWith(end));
  }

  /// Numbers are reused in other years' drafts and corrections: what begins later was not ended.
  private static LocalDate begins(Article article) {
    var from = article.validity().from();
    return from == null ? LocalDate.MIN : from;
  }
}
