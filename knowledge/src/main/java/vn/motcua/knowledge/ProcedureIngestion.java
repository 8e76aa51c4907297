package vn.motcua.knowledge;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
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

/// Procedures: those that were imported are merged by code with the embedded ones into a whole new
/// index, and the ones of before can be taken into use again.
final class ProcedureIngestion {

  private final Generations generations;
  private final Clock clock;

  ProcedureIngestion(Path dataDirectory, Clock clock) {
    generations = new Generations(dataDirectory);
    this.clock = clock;
  }

  /// Adds records to those imported before; the same records again change nothing.
  Edition add(Map<String, Procedure> procedures, Consumer<String> progress) {
    return generations.locked(() -> {
      var imported = importedNow();
      if (imported.entrySet().containsAll(procedures.entrySet())) {
        return built();
      }
      progress.accept("Building the index");
      imported.putAll(procedures);
      return build(imported);
    });
  }

  LiveCatalogue open(Judgement judgement, @Nullable Meaning meaning) {
    if (inUse().isEmpty()) {
      current();
    }
    return new LiveCatalogue(generations, judgement, meaning);
  }

  /// The edition in use, built where there is none of this program's embedded knowledge.
  Edition current() {
    return generations.locked(this::built);
  }

  private Edition built() {
    return inUse().orElseGet(() -> build(importedNow()));
  }

  /// The edition in use, if it holds this program's embedded knowledge.
  private Optional<Edition> inUse() {
    return generations
        .current()
        .map(IndexedCatalogue::editionOf)
        .filter(ProcedureIngestion::isOfThisProgram);
  }

  private static boolean isOfThisProgram(Edition edition) {
    return edition.embedded().equals(EmbeddedKnowledge.fingerprint());
  }

  /// What became of the records up to the edition in use.
  List<RecordChange> changes() {
    return generations.current().map(HistoryFile::read).orElse(History.NONE).changes();
  }

  /// What adding these records would change.
  List<RecordChange> differences(Map<String, Procedure> procedures) {
    var imported = importedNow();
    imported.putAll(procedures);
    return against(records(MergedProcedures.of(imported, new EmbeddedKnowledge())));
  }

  private List<RecordChange> against(Map<String, Procedure> after) {
    return generations
        .current()
        .map(folder ->
            History.NONE
                .with(read(folder, ProcedureIngestion::records), after, LocalDate.now(clock))
                .changes())
        .orElse(List.of());
  }

  /// The edition that was in use before this one, if it is still there.
  Optional<Edition> previous() {
    return before().map(IndexedCatalogue::editionOf);
  }

  /// What [#rollBack] would change.
  List<RecordChange> rollBackDifferences() {
    return before().map(folder -> against(recordsAsOf(folder))).orElse(List.of());
  }

  /// Takes the procedures that were imported at the edition before into use again, merged with this
  /// program's embedded knowledge; those in use now become the ones of before.
  Optional<Edition> rollBack() {
    return generations.locked(() -> before().map(this::takeBack));
  }

  private Edition takeBack(Path folder) {
    var edition = IndexedCatalogue.editionOf(folder);
    if (!isOfThisProgram(edition)) {
      return build(read(folder, ProcedureIngestion::imported));
    }
    generations.use(folder);
    return edition;
  }

  private static Map<String, Procedure> recordsAsOf(Path folder) {
    return isOfThisProgram(IndexedCatalogue.editionOf(folder))
        ? read(folder, ProcedureIngestion::records)
        : records(
            MergedProcedures.of(
                read(folder, ProcedureIngestion::imported), new EmbeddedKnowledge()));
  }

  private Optional<Path> before() {
    return generations.others().stream().filter(ProcedureIngestion::isWhole).findFirst();
  }

  /// Who was killed while writing leaves a folder that cannot be read.
  private static boolean isWhole(Path folder) {
    try {
      return !IndexedCatalogue.editionOf(folder).version().isEmpty();
    } catch (UncheckedIOException _) {
      return false;
    }
  }

  private Map<String, Procedure> importedNow() {
    return generations
        .current()
        .map(folder -> read(folder, ProcedureIngestion::imported))
        .orElseGet(TreeMap::new);
  }

  private static <T> T read(Path folder, Function<IndexedCatalogue, T> what) {
    try (var index = IndexedCatalogue.open(folder)) {
      return what.apply(index);
    }
  }

  private static Map<String, Procedure> imported(IndexedCatalogue index) {
    var imported = new TreeMap<String, Procedure>();
    index.codes().forEach(code -> index.imported(code).ifPresent(p -> imported.put(code, p)));
    return imported;
  }

  private Edition build(Map<String, Procedure> imported) {
    var embedded = new EmbeddedKnowledge();
    var all = MergedProcedures.of(imported, embedded);
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
