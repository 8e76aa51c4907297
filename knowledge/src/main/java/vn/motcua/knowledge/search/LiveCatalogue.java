package vn.motcua.knowledge.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import vn.motcua.knowledge.procedure.Procedure;

/// The catalogue in use, which takes up newer knowledge without stopping anybody: a question
/// under way finishes on the index it began with.
public final class LiveCatalogue implements Catalogue, AutoCloseable {

  private final Generations generations;
  private final Judgement judgement;
  private IndexedCatalogue current; // guarded by lock
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  /// Opens the index in use.
  ///
  /// @throws IllegalStateException if there is none yet
  public LiveCatalogue(Generations generations) {
    this(generations, Judgement.shipped());
  }

  /// Opens the index in use, to be ranked by `judgement`.
  ///
  /// @throws IllegalStateException if there is none yet
  public LiveCatalogue(Generations generations, Judgement judgement) {
    this.generations = generations;
    this.judgement = judgement;
    var folder =
        generations
            .current()
            .orElseThrow(() -> new IllegalStateException("The data directory has no index yet"));
    current = IndexedCatalogue.open(folder, judgement);
  }

  /// Takes up a newer index, if there is one. Cheap when there is none.
  ///
  /// @return whether the knowledge changed
  public boolean refresh() {
    var newest = generations.current();
    if (newest.isEmpty() || newest.get().getFileName().toString().equals(edition().version())) {
      return false;
    }
    var next = IndexedCatalogue.open(newest.get(), judgement);
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

  /// What speaks for each procedure, in no order; for setting weights.
  public Collection<Evidence> evidence(Query query) {
    return with(catalogue -> catalogue.evidence(query));
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
