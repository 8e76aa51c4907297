package vn.motcua.knowledge.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import vn.motcua.knowledge.procedure.Procedure;

/// The catalogue in use, which takes up newer knowledge without stopping anybody: a question
/// under way finishes on the index it began with.
public final class LiveCatalogue implements Catalogue, AutoCloseable {

  private final Generations generations;
  private IndexedCatalogue current; // guarded by lock
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  /// Opens the index in use.
  ///
  /// @throws IllegalStateException if there is none yet
  public LiveCatalogue(Generations generations) {
    this.generations = generations;
    var folder =
        generations
            .current()
            .orElseThrow(() -> new IllegalStateException("The data directory has no index yet"));
    current = IndexedCatalogue.open(folder);
  }

  /// Takes up a newer index, if there is one. Cheap when there is none.
  ///
  /// @return whether the knowledge changed
  public boolean refresh() {
    var newest = generations.current();
    if (newest.isEmpty() || newest.get().getFileName().toString().equals(edition().version())) {
      return false;
    }
    var next = IndexedCatalogue.open(newest.get());
    lock.writeLock().lock();
    try {
      current.close();
      current = next;
      return true;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public Optional<Procedure> find(String code) {
    return with(catalogue -> catalogue.find(code));
  }

  @Override
  public List<Hit> search(Query query) {
    return with(catalogue -> catalogue.search(query));
  }

  @Override
  public Edition edition() {
    return with(IndexedCatalogue::edition);
  }

  /// Every code, in order.
  public List<String> codes() {
    return with(IndexedCatalogue::codes);
  }

  private <T> T with(Function<IndexedCatalogue, T> use) {
    lock.readLock().lock();
    try {
      return use.apply(current);
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      current.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
