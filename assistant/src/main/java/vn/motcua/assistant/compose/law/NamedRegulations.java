package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.assistant.retrieve.found.LawMatch;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.RegulationKey;

/// The regulations that a place in the law may be of, those whose texts are at hand each with its
/// articles that were found.
///
/// @param byNumber the articles by the number of their regulation, in the order in which they were found
/// @param known those of a number without its letters that are known by reference, at hand or not
record NamedRegulations(Map<String, List<Article>> byNumber, List<KnownRegulation> known) {

  /// One that may be meant.
  ///
  /// @param name what it is called, `Nghị định 104/2022/NĐ-CP`
  /// @param holds whether it is in force, as far as is known
  /// @param known whether it is known by reference, as those are that procedures and rules rest on
  /// @param year its year; 0 where the number has none
  private record Option(String name, boolean holds, boolean known, int year) {}

  /// In force before the others, then what procedures rest on, then the newest.
  private static final Comparator<Option> LIKELIEST =
      Comparator.comparing(Option::holds)
          .thenComparing(Option::known)
          .thenComparingInt(Option::year)
          .reversed();

  /// The articles by regulation. A law that is named without number or year is the newest of that
  /// name: it replaced the others. A number without its year may also be of a regulation whose text
  /// is not at hand.
  static NamedRegulations of(LawMatch match) {
    var reference = match.reference();
    var all = new LinkedHashMap<String, List<Article>>();
    for (var article : match.articles()) {
      all.computeIfAbsent(article.heading().number(), number -> new ArrayList<>()).add(article);
    }
    var isExact = reference.number() != null || reference.year() != null;
    var texts = isExact || all.size() < 2 ? all : newest(all);
    return new NamedRegulations(texts, isRunning(reference) ? match.known() : List.of());
  }

  private static boolean isRunning(LegalReference reference) {
    return reference.number() != null && !reference.number().contains("/");
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
    return byNumber.size() + notAtHand().count() > 1;
  }

  private Stream<KnownRegulation> notAtHand() {
    var texts = RegulationKey.all(byNumber.keySet());
    return known.stream().filter(regulation -> !texts.contains(regulation.key()));
  }

  /// What they are called, the likeliest first.
  List<String> names(LocalDate day) {
    var texts = byNumber.values().stream().map(List::getFirst).map(article -> option(article, day));
    var others = notAtHand().map(other -> option(KnownLawAnswer.name(other), other, day));
    return Stream.concat(texts, others).sorted(LIKELIEST).map(Option::name).distinct().toList();
  }

  private Option option(Article article, LocalDate day) {
    var name = ArticleWords.regulation(article);
    var number = article.heading().number();
    var key = RegulationKey.of(number);
    return known.stream()
        .filter(regulation -> key.filter(regulation.key()::equals).isPresent())
        .findFirst()
        .map(regulation -> option(name, regulation, day))
        .orElseGet(() ->
            new Option(name, article.validity().inForceOn(day), false, RegulationKey.year(number)));
  }

  private static Option option(String name, KnownRegulation known, LocalDate day) {
    var holds =
        switch (known.on(day)) {
          case IN_FORCE, PARTLY, UNKNOWN -> true;
          case EXPIRED, NOT_YET -> false;
        };
    return new Option(name, holds, true, RegulationKey.year(known.number()));
  }

  /// The articles of the first regulation.
  List<Article> articles() {
    return byNumber.values().iterator().next();
  }

  /// The newest day on which any of the texts is known to have been so.
  LocalDate asOf() {
    return Stream.concat(
            byNumber.values().stream().flatMap(List::stream).map(Article::asOf),
            notAtHand().map(other -> other.origin().asOf()))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /// The newest day on which any of `articles` is known to have been so.
  static LocalDate asOf(Collection<Article> articles) {
    return articles.stream().map(Article::asOf).max(LocalDate::compareTo).orElseThrow();
  }
}
