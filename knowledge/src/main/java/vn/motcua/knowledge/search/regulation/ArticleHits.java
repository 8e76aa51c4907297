package vn.motcua.knowledge.search.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.knowledge.regulation.Article;

/// Makes hits of candidates: the clause that fits, its words, and why.
final class ArticleHits {

  private static final int SNIPPET = 400;

  /// Spreads scores over 0 to 1; only the order means something.
  private static final double SPREAD = 10;

  private static final double FULL = 1;
  private final ArticleWeights weights;

  ArticleHits(ArticleWeights weights) {
    this.weights = weights;
  }

  ArticleHit of(
      ArticleRanking.Candidate candidate, Article article, List<String> named, boolean explain) {
    var asked = candidate.pinned() ? named(article, named) : Optional.<Passage>empty();
    var fitting = asked.map(List::of).orElseGet(() -> passages(article, candidate.passages()));
    var best = fitting.isEmpty() ? new Passage("", "") : fitting.getFirst();
    return new ArticleHit(
        article,
        candidate.pinned() ? FULL : score(candidate.score()),
        best.clause(),
        cut(best.text()),
        fitting.stream()
            .map(passage -> new ArticleHit.Fitting(passage.clause(), passage.text()))
            .toList(),
        explain ? why(candidate) : List.of());
  }

  private static double score(double sum) {
    return 0.999 / (1 + Math.exp(-sum / SPREAD));
  }

  private static List<Passage> passages(Article article, List<Integer> numbers) {
    var all = Passage.of(article);
    return numbers.stream().filter(number -> number < all.size()).map(all::get).toList();
  }

  /// The clause that the question names, with its points, or the point.
  private static Optional<Passage> named(Article article, List<String> names) {
    for (var name : names) {
      var found = new StringBuilder();
      for (var clause : article.clauses()) {
        if (!name.isEmpty() && (clause.name() + " ").endsWith(name + " ")) {
          found.append(found.isEmpty() ? "" : "\n").append(clause.text());
        }
      }
      if (!found.isEmpty()) {
        return Optional.of(new Passage(name, found.toString()));
      }
    }
    return Optional.empty();
  }

  private static String cut(String text) {
    if (text.length() <= SNIPPET) {
      return text;
    }
    var end = text.lastIndexOf(' ', SNIPPET);
    return text.substring(0, end < 0 ? SNIPPET : end) + " …";
  }

  private List<String> why(ArticleRanking.Candidate candidate) {
    var why = new ArrayList<String>();
    if (candidate.pinned()) {
      why.add("the question names it by number");
    }
    record Part(Feature feature, double value, double adds) {}
    var parts = new ArrayList<Part>();
    for (var feature : Feature.values()) {
      var value = candidate.measures().get(feature);
      parts.add(new Part(feature, value, value * weights.features().get(feature)));
    }
    parts.stream()
        .filter(part -> part.adds() != 0)
        .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.adds())))
        .map(part ->
            String.format(
                Locale.ROOT,
                "%+.2f %s (%.3f)",
                part.adds(),
                part.feature().name().toLowerCase(Locale.ROOT),
                part.value()))
        .forEach(why::add);
    return why;
  }
}
