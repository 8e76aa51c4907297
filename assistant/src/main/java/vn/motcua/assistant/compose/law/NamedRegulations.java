package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;

/// The regulations that a place in the law may be of, each with its articles that were found.
///
/// @param byNumber the articles by the number of their regulation, in the order in which they were found
record NamedRegulations(Map<String, List<Article>> byNumber) {

  /// The articles by regulation. A law that is named without number or year is the newest of that
  /// name: it replaced the others.
  static NamedRegulations of(List<Article> articles, LegalReference reference) {
    var all = new LinkedHashMap<String, List<Article>>();
    for (var article : articles) {
      all.computeIfAbsent(article.heading().number(), number -> new ArrayList<>()).add(article);
    }
    var isExact = reference.number() != null || reference.year() != null;
    return new NamedRegulations(isExact || all.size() < 2 ? all : newest(all));
  }

  private static Map<String, List<Article>> newest(Map<String, List<Article>> all) {
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

  boolean isEmpty() {
    return byNumber.isEmpty();
  }

  /// Whether it may be one of several.
  boolean isOpen() {
    return byNumber.size() > 1;
  }

  /// The articles of the first regulation.
  List<Article> articles() {
    return byNumber.values().iterator().next();
  }

  /// The first article of each regulation.
  List<Article> firsts() {
    return byNumber.values().stream().map(List::getFirst).toList();
  }

  /// The newest day on which any of the texts is known to have been so.
  LocalDate asOf() {
    return asOf(byNumber.values().stream().flatMap(List::stream).toList());
  }

  /// The newest day on which any of `articles` is known to have been so.
  static LocalDate asOf(Collection<Article> articles) {
    return articles.stream().map(Article::asOf).max(LocalDate::compareTo).orElseThrow();
  }
}
