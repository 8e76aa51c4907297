package vn.motcua.knowledge.search.regulation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.search.Generations;

/// The law texts in use, which takes up newer ones without stopping anybody: a question under way
/// finishes on the index it began with. Before the first import there are none.
public final class LiveRegulations implements Regulations, AutoCloseable {

  private final Generations generations;
  private @Nullable IndexedRegulations current; // guarded by lock
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  /// Opens the index in use, if there is one.
  public LiveRegulations(Generations generations) {
    this.generations = generations;
    refresh();
  }

  /// Takes up a newer index, if there is one. Cheap when there is none.
  ///
  /// @return whether the law texts changed
  public boolean refresh() {
    var newest = generations.current();
    if (newest.isEmpty() || newest.get().getFileName().toString().equals(edition().version())) {
      return false;
    }
    var next = IndexedRegulations.open(newest.get());
    lock.writeLock().lock();
    try {
      close(current);
      current = next;
      return true;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public List<ArticleHit> search(ArticleQuery query) {
    return with(List.of(), regulations -> regulations.search(query));
  }

  @Override
  public List<Article> find(RegulationKey number, String article) {
    return with(List.of(), regulations -> regulations.find(number, article));
  }

  @Override
  public List<Article> articles(RegulationKey number) {
    return with(List.of(), regulations -> regulations.articles(number));
  }

  @Override
  public List<Amendment> amending(RegulationKey number, String article) {
    return with(List.of(), regulations -> regulations.amending(number, article));
  }

  @Override
  public List<Article> named(LegalReference reference) {
    return with(List.of(), regulations -> regulations.named(reference));
  }

  @Override
  public Optional<Article> byRecord(String id) {
    return with(Optional.empty(), regulations -> regulations.byRecord(id));
  }

  @Override
  public RegulationEdition edition() {
    return with(RegulationEdition.NONE, IndexedRegulations::edition);
  }

  private <T> T with(T none, Function<IndexedRegulations, T> use) {
    lock.readLock().lock();
    try {
      var open = current;
      return open == null ? none : use.apply(open);
    } finally {
      lock.readLock().unlock();
    }
  }

  private static void close(@Nullable IndexedRegulations open) {
    if (open != null) {
      open.close();
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      close(current);
      current = null;
    } finally {
      lock.writeLock().unlock();
    }
  }
}
