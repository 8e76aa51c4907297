package vn.motcua.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.search.regulation.IndexedRegulations;
import vn.motcua.knowledge.search.regulation.LiveRegulations;
import vn.motcua.knowledge.search.regulation.RegulationEdition;
import vn.motcua.knowledge.search.regulation.RegulationFacts;
import vn.motcua.knowledge.search.regulation.RegulationIndexBuilder;
import vn.motcua.knowledge.source.law.RegulationArticles;

/// How law texts come in: merged by record id with those imported before, indexed as a whole
/// beside the index in use, swapped in one step. They have indexes of their own, so that neither
/// law texts nor procedures are built anew when the others come in.
final class RegulationIngestion {

  private static final String FOLDER = "regulations";

  private final Generations generations;
  private final Clock clock;

  RegulationIngestion(Path dataDirectory, Clock clock) {
    generations = new Generations(dataDirectory, FOLDER);
    this.clock = clock;
  }

  LiveRegulations open() {
    return new LiveRegulations(generations);
  }

  /// Adds articles to those imported before; the same ones again change nothing.
  RegulationEdition add(NavigableMap<String, Article> articles, Consumer<String> progress) {
    if (articles.isEmpty()) {
      return current();
    }
    return generations.locked(() -> {
      var before = generations.current().map(IndexedRegulations::open);
      try {
        var gone = before.map(old -> gone(old, articles)).orElse(Set.of());
        if (before.isPresent() && gone.isEmpty() && holds(before.get(), articles)) {
          return before.get().edition();
        }
        progress.accept("Building the index of law texts");
        return build(articles, gone, before);
      } finally {
        before.ifPresent(IndexedRegulations::close);
      }
    });
  }

  private RegulationEdition current() {
    return generations.current().map(IndexedRegulations::editionOf).orElse(RegulationEdition.NONE);
  }

  private static boolean holds(IndexedRegulations before, Map<String, Article> articles) {
    return articles.values().stream()
        .allMatch(article -> before.imported(article.id()).equals(Optional.of(article)));
  }

  /// Records of a whole regulation that its new text has no more.
  private static Set<String> gone(
      IndexedRegulations before, NavigableMap<String, Article> articles) {
    return articles.values().stream()
        .filter(RegulationArticles::isOfWholeText)
        .flatMap(article -> article.key().stream())
        .distinct()
        .flatMap(key -> before.articles(key).stream())
        .filter(RegulationArticles::isOfWholeText)
        .map(Article::id)
        .filter(id -> !articles.containsKey(id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private RegulationEdition build(
      NavigableMap<String, Article> articles,
      Set<String> gone,
      Optional<IndexedRegulations> before) {
    Iterable<Article> all = () -> merged(articles, gone, before);
    var facts = new RegulationFacts();
    all.forEach(facts::add);
    var edition = facts.edition(Versions.next(generations, clock));
    var folder = generations.begin(edition.version());
    new RegulationIndexBuilder().write(folder, all, facts, edition);
    generations.use(folder);
    return edition;
  }

  /// Both in the order of their ids, each id once; those of before are read from disk one by one.
  private static Iterator<Article> merged(
      NavigableMap<String, Article> articles,
      Set<String> gone,
      Optional<IndexedRegulations> before) {
    var old = before.map(IndexedRegulations::imported).map(all -> without(gone, all));
    return old.isEmpty() ? articles.values().iterator() : new MergedArticles(articles, old.get());
  }

  private static Iterator<Article> without(Set<String> gone, Iterator<Article> all) {
    if (gone.isEmpty()) {
      return all;
    }
    var spliterator = Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED);
    return StreamSupport.stream(spliterator, false)
        .filter(article -> !gone.contains(article.id()))
        .iterator();
  }
}
