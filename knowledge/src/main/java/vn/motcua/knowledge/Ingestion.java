package vn.motcua.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.change.RecordChange;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.Judgement;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.embedding.Meaning;
import vn.motcua.knowledge.search.regulation.LiveRegulations;

/// The only way for knowledge to come in: read, check, index, swap.
///
/// Readers give checked records; what is refused is named and the rest goes on. The records that
/// were imported before, the new ones and the embedded ones are merged by code into a whole new
/// index beside the one in use, which is then swapped in one step. Whoever is killed on the way
/// leaves the running knowledge as it was.
public final class Ingestion {

  private final ProcedureIngestion procedures;
  private final RegulationIngestion regulations;
  private final PlaceIngestion places;
  private final LocalIngestion local;
  private final CalendarIngestion calendar;
  private final Clock clock;

  /// @param dataDirectory where the indexes are kept; made if it is missing
  /// @param clock names new editions and tells which dates lie in the future
  public Ingestion(Path dataDirectory, Clock clock) {
    procedures = new ProcedureIngestion(dataDirectory, clock);
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
    var before = procedures.changes();
    var edition = taken.isEmpty() ? procedures.current() : procedures.add(taken, progress);
    var articles = batch.articles();
    var laws = regulations.add(articles, progress);
    var news = new ArrayList<>(procedures.changes());
    news.removeAll(new HashSet<>(before));
    return new ImportReport(counts(batch), batch.refusals(), edition, laws, news);
  }

  /// What [#read] would take in and change, without changing anything. Only the changes of
  /// procedures are worked out; the editions are those in use.
  public ImportReport preview(List<Path> paths, ImportOptions options, Consumer<String> progress) {
    var batch = new ImportBatch(options, clock, progress);
    batch.read(paths);
    progress.accept("Comparing");
    var news = procedures.differences(batch.procedures());
    try (var laws = openRegulations()) {
      return new ImportReport(
          counts(batch), batch.refusals(), procedures.current(), laws.edition(), news);
    }
  }

  /// The procedures that were in use before these, if they are still there.
  public Optional<Edition> previous() {
    return procedures.previous();
  }

  /// What [#rollBack] would change, without changing anything; nothing where there is nothing to go
  /// back to.
  public List<RecordChange> rollBackDifferences() {
    return procedures.rollBackDifferences();
  }

  /// Takes the procedures of before into use again; those in use now become the ones of before, so
  /// that doing it twice changes nothing. Only imported procedures go back: what ships with the
  /// program, law texts, places, local facts, the calendar and added wordings stay.
  ///
  /// @return what is in use now; empty where there is nothing to go back to
  /// @throws IllegalStateException if an import is running
  public Optional<Edition> rollBack() {
    return procedures.rollBack();
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
    return procedures.open(judgement, meaning);
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
}
