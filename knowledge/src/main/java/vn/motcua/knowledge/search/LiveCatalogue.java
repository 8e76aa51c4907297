package vn.motcua.knowledge.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.change.History;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.embedding.Meaning;
import vn.motcua.knowledge.search.embedding.Nearness;

/// The catalogue in use, which takes up newer knowledge without stopping anybody: a question
/// under way finishes on the index it began with.
public final class LiveCatalogue implements Catalogue, AutoCloseable {

  private final Generations generations;
  private final Judgement judgement;
  private final @Nullable Meaning meaning;
  private final Remembered<String, Optional<Procedure>> found = new Remembered<>();
  private final Remembered<Asked, List<Hit>> searched = new Remembered<>();
  private IndexedCatalogue current; // guarded by lock
  private Map<String, List<String>> wordings = Map.of(); // guarded by this
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
    this(generations, judgement, null);
  }

  /// Opens the index in use, to be ranked by `judgement`, and by meaning once that is prepared.
  ///
  /// @throws IllegalStateException if there is none yet
  public LiveCatalogue(Generations generations, Judgement judgement, @Nullable Meaning meaning) {
    this.generations = generations;
    this.judgement = judgement;
    this.meaning = meaning;
    var folder =
        generations
            .current()
            .orElseThrow(() -> new IllegalStateException("The data directory has no index yet"));
    current = IndexedCatalogue.open(folder, judgement);
  }

  /// Takes up a newer index, if there is one. Cheap when there is none.
  ///
  /// @return whether the knowledge changed
  public synchronized boolean refresh() {
    var newest = generations.current();
    if (newest.isEmpty() || newest.get().getFileName().toString().equals(edition().version())) {
      return false;
    }
    replace(IndexedCatalogue.open(newest.get(), judgement, wordings));
    return true;
  }

  /// From now on finds procedures also by these everyday wordings, beside those that ship, whatever
  /// index is taken up. Cheap where they are in use already.
  ///
  /// @param added by code
  /// @return whether they are others than before
  public synchronized boolean use(Map<String, List<String>> added) {
    if (wordings.equals(added)) {
      return false;
    }
    replace(tried(added));
    wordings = Map.copyOf(added);
    return true;
  }

  /// The newest index with these wordings in place of those in use, to be tried by whoever asks, who
  /// closes it. Nobody else sees it.
  ///
  /// @param added by code
  public IndexedCatalogue tried(Map<String, List<String>> added) {
    var newest = generations.current().orElseThrow();
    return IndexedCatalogue.open(newest, judgement, added);
  }

  private void replace(IndexedCatalogue next) {
    lock.writeLock().lock();
    try {
      current.close();
      current = next;
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public Optional<Procedure> find(String code) {
    return found.of(code, each -> with(catalogue -> catalogue.find(each)));
  }

  @Override
  public Optional<Procedure> find(String code, LocalDate day) {
    return with(catalogue -> catalogue.find(code, day));
  }

  /// What changed up to now, and how the records read before.
  @Override
  public History history() {
    return with(IndexedCatalogue::history);
  }

  /// Readies what comparing meanings needs, however long that takes; returns at once where
  /// nothing is wanted or all is ready. Until then it ranks without.
  public void prepareMeaning() {
    if (meaning != null && !meaning.isReadyFor(edition().version())) {
      with(Prepared::of).in(meaning);
    }
  }

  /// What an edition is prepared from, which may outlive its index.
  private record Prepared(String version, SortedMap<String, String> texts) {

    static Prepared of(IndexedCatalogue catalogue) {
      return new Prepared(catalogue.edition().version(), catalogue.texts());
    }

    void in(Meaning meaning) {
      meaning.prepare(version, texts);
    }
  }

  @Override
  public List<Hit> search(Query query) {
    return forOneQuestion().search(query);
  }

  @Override
  public Catalogue forOneQuestion() {
    return new CatalogueForOne(this, meaning == null ? null : meaning.forOneQuestion());
  }

  /// A search, and what of it depends on meaning.
  private record Asked(Query query, Nearness nearness) {}

  List<Hit> search(Query query, Nearness nearness) {
    return searched.of(
        new Asked(query, nearness),
        asked -> with(catalogue -> catalogue.search(asked.query(), asked.nearness())));
  }

  boolean compares(Query query) {
    return with(catalogue -> catalogue.compares(query));
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
