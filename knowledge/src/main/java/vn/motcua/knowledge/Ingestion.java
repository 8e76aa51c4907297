package vn.motcua.knowledge;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.change.History;
import vn.motcua.knowledge.change.HistoryFile;
import vn.motcua.knowledge.change.RecordChange;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.search.IndexBuilder;
import vn.motcua.knowledge.search.IndexedCatalogue;
import vn.motcua.knowledge.search.IndexedProcedure;
import vn.motcua.knowledge.search.Judgement;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.embedding.Meaning;
import vn.motcua.knowledge.search.regulation.LiveRegulations;
import vn.motcua.knowledge.source.Merging;

/// The only way for knowledge to come in: read, check, index, swap.
///
/// Readers give checked records; what is refused is named and the rest goes on. The records that
/// were imported before, the new ones and the embedded ones are merged by code into a whole new
/// index beside the one in use, which is then swapped in one step. Whoever is killed on the way
/// leaves the running knowledge as it was.
public final class Ingestion {

  private final Generations generations;
  private final RegulationIngestion regulations;
  private final PlaceIngestion places;
  private final LocalIngestion local;
  private final CalendarIngestion calendar;
  private final Clock clock;

  /// @param dataDirectory where the indexes are kept; made if it is missing
  /// @param clock names new editions and tells which dates lie in the future
  public Ingestion(Path dataDirectory, Clock clock) {
    generations = new Generations(dataDirectory);
    regulations = new RegulationIngestion(dataDirectory, clock);
    places = new PlaceIngestion(dataDirectory, clock);
    local = new LocalIngestion(dataDirectory, clock);
    calendar = new CalendarIngestion(dataDirectory, clock);
    this.clock = clock;
  }

  /// Reads files and folders in, all or nothing: with no readable record nothing changes.
  ///
  /// @param progress told in words how it goes, from time to time
  /// @throws IllegalStateException if another import is running
  public ImportReport read(List<Path> paths, ImportOptions options, Consumer<String> progress) {
    var batch = new ImportBatch(options, clock, progress);
    batch.read(paths);
    places.add(batch.tables(), options.asOf());
    local.add(batch.local());
    calendar.add(batch.calendars());
    var taken = batch.procedures();
    var before = changes();
    var edition =
        taken.isEmpty()
            ? generations.locked(this::current)
            : generations.locked(() -> add(taken, progress));
    var articles = batch.articles();
    var laws = regulations.add(articles, progress);
    var news = new ArrayList<>(changes());
    news.removeAll(new HashSet<>(before));
    return new ImportReport(counts(batch), batch.refusals(), edition, laws, news);
  }

  /// What [#read] would take in and change, without changing anything. Only the changes of
  /// procedures are worked out; the editions are those in use.
  public ImportReport preview(List<Path> paths, ImportOptions options, Consumer<String> progress) {
    var batch = new ImportBatch(options, clock, progress);
    batch.read(paths);
    var imported = importedBefore();
    imported.putAll(batch.procedures());
    progress.accept("Comparing");
    var news = differences(merged(imported, new EmbeddedKnowledge()));
    try (var laws = openRegulations()) {
      var edition = generations.locked(this::current);
      return new ImportReport(counts(batch), batch.refusals(), edition, laws.edition(), news);
    }
  }

  private List<RecordChange> differences(List<IndexedProcedure> all) {
    return generations
        .current()
        .map(folder -> {
          try (var index = IndexedCatalogue.open(folder)) {
            return History.NONE.with(records(index), records(all), LocalDate.now(clock)).changes();
          }
        })
        .orElse(List.of());
  }

  /// The procedures that were in use before these, if they are still there and were built with
  /// this program's embedded knowledge.
  public Optional<Edition> previous() {
    return before().map(IndexedCatalogue::editionOf);
  }

  /// Takes the procedures of before into use again; those in use now become the ones of before, so
  /// that doing it twice changes nothing. Law texts stay.
  ///
  /// @return what is in use now; empty where there is nothing to go back to
  /// @throws IllegalStateException if an import is running
  public Optional<Edition> rollBack() {
    return generations.locked(() -> {
      var before = before();
      before.ifPresent(generations::use);
      return before.map(IndexedCatalogue::editionOf);
    });
  }

  private Optional<Path> before() {
    return generations.others().stream().filter(Ingestion::isWhole).findFirst();
  }

  /// Who was killed while writing leaves a folder that cannot be read.
  private static boolean isWhole(Path folder) {
    try {
      return IndexedCatalogue.editionOf(folder).embedded().equals(EmbeddedKnowledge.fingerprint());
    } catch (UncheckedIOException _) {
      return false;
    }
  }

  private List<RecordChange> changes() {
    return generations.current().map(HistoryFile::read).orElse(History.NONE).changes();
  }

  private static Map<String, Integer> counts(ImportBatch batch) {
    var counts = new TreeMap<String, Integer>();
    counts.put("procedures", batch.procedures().size());
    counts.put("regulations", batch.articles().size());
    counts.put("places", batch.tables().taken());
    counts.put("local", batch.local().size());
    counts.put("calendar", batch.calendars().taken());
    List.of("places", "local", "calendar").forEach(kind -> counts.remove(kind, 0));
    return counts;
  }

  /// Adds records to those imported before; the same records again change nothing.
  private Edition add(Map<String, Procedure> procedures, Consumer<String> progress) {
    var imported = importedBefore();
    if (imported.entrySet().containsAll(procedures.entrySet())) {
      return current();
    }
    progress.accept("Building the index");
    imported.putAll(procedures);
    return build(imported);
  }

  /// Opens the knowledge. Where there is none yet, or where it was built with other embedded
  /// knowledge than this program's, it is built first.
  public LiveCatalogue open() {
    return open(Judgement.shipped());
  }

  /// Opens the knowledge, to be ranked by `judgement`.
  public LiveCatalogue open(Judgement judgement) {
    return open(judgement, null);
  }

  /// Opens the knowledge, to be ranked by `judgement`, and by meaning once that is prepared.
  public LiveCatalogue open(Judgement judgement, @Nullable Meaning meaning) {
    if (inUse().isEmpty()) {
      generations.locked(this::current);
    }
    return new LiveCatalogue(generations, judgement, meaning);
  }

  /// Opens the law texts; there are none before the first import of any.
  public LiveRegulations openRegulations() {
    return regulations.open();
  }

  /// Opens the places; those that ship before the first import of any.
  public LivePlaces openPlaces() {
    return places.open();
  }

  /// Opens what is known of single provinces; nothing before the first import of any.
  public LiveLocal openLocal() {
    return local.open();
  }

  /// Opens the calendar; the one that ships before the first import of any.
  public LiveCalendar openCalendar() {
    return calendar.open();
  }

  private Edition current() {
    return inUse().orElseGet(() -> build(importedBefore()));
  }

  /// The edition in use, if it holds this program's embedded knowledge.
  private Optional<Edition> inUse() {
    return generations
        .current()
        .map(IndexedCatalogue::editionOf)
        .filter(edition -> edition.embedded().equals(EmbeddedKnowledge.fingerprint()));
  }

  private Map<String, Procedure> importedBefore() {
    var imported = new TreeMap<String, Procedure>();
    generations
        .current()
        .ifPresent(folder -> {
          try (var index = IndexedCatalogue.open(folder)) {
            index
                .codes()
                .forEach(code -> index.imported(code).ifPresent(p -> imported.put(code, p)));
          }
        });
    return imported;
  }

  private Edition build(Map<String, Procedure> imported) {
    var embedded = new EmbeddedKnowledge();
    var all = merged(imported, embedded);
    var edition = edition(all, imported.size(), embedded.written().size());
    var folder = generations.begin(edition.version());
    new IndexBuilder().write(folder, all, edition);
    HistoryFile.write(folder, history(all));
    generations.use(folder);
    return edition;
  }

  /// The history so far with what is new in `all`. Of the first index nothing is new.
  private History history(List<IndexedProcedure> all) {
    return generations
        .current()
        .map(folder -> {
          try (var index = IndexedCatalogue.open(folder)) {
            return index.history().with(records(index), records(all), LocalDate.now(clock));
          }
        })
        .orElse(History.NONE);
  }

  private static Map<String, Procedure> records(IndexedCatalogue index) {
    var records = new TreeMap<String, Procedure>();
    index.codes().forEach(code -> index.find(code).ifPresent(p -> records.put(code, p)));
    return records;
  }

  private static Map<String, Procedure> records(List<IndexedProcedure> all) {
    var records = new TreeMap<String, Procedure>();
    all.forEach(indexed -> records.put(indexed.procedure().code(), indexed.procedure()));
    return records;
  }

  private static List<IndexedProcedure> merged(
      Map<String, Procedure> imported, EmbeddedKnowledge embedded) {
    var directory = embedded.directory();
    var written = embedded.written();
    var codes = new TreeSet<>(imported.keySet());
    codes.addAll(directory.keySet());
    codes.addAll(written.keySet());
    var all = new ArrayList<IndexedProcedure>();
    for (var code : codes) {
      var page = Optional.ofNullable(imported.get(code));
      var official = page.or(() -> Optional.ofNullable(directory.get(code)));
      var own = Optional.ofNullable(written.get(code));
      all.add(new IndexedProcedure(merge(official, own), page, embedded.wordings(code)));
    }
    return all;
  }

  private static Procedure merge(Optional<Procedure> official, Optional<Procedure> own) {
    return official
        .map(page -> own.map(written -> Merging.merge(page, written)).orElse(page))
        .or(() -> own)
        .orElseThrow();
  }

  private Edition edition(List<IndexedProcedure> all, int imported, int written) {
    var newest =
        all.stream()
            .flatMap(indexed -> indexed.procedure().sources().stream())
            .map(source -> source.asOf())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return new Edition(
        Versions.next(generations, clock),
        EmbeddedKnowledge.fingerprint(),
        newest,
        all.size(),
        written,
        imported);
  }
}
