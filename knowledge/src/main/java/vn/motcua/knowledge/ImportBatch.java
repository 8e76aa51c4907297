package vn.motcua.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.calendar.source.CalendarBatch;
import vn.motcua.knowledge.calendar.source.CalendarJson;
import vn.motcua.knowledge.local.LocalJson;
import vn.motcua.knowledge.place.source.CsvFiles;
import vn.motcua.knowledge.place.source.PlaceBatch;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.source.ArticleJson;
import vn.motcua.knowledge.source.ProcedureJson;
import vn.motcua.knowledge.source.ProcedureReader;
import vn.motcua.knowledge.source.RecordFiles;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.law.LawFiles;
import vn.motcua.knowledge.source.portal.DefencePageReader;
import vn.motcua.knowledge.source.portal.PortalPageReader;

/// The records of one import: those that are good, by code or id, and the names of those that are
/// not.
final class ImportBatch implements RecordFiles.Visitor, LawFiles.Visitor {

  private static final int PROGRESS_EVERY = 500;
  private static final int ARTICLES_EVERY = 10_000;

  private final ImportOptions options;
  private final List<ProcedureReader> readers;
  private final ArticleJson articleReader;
  private final PlaceBatch tables = new PlaceBatch(this::refused);
  private final CalendarBatch calendars = new CalendarBatch(this::refused);
  private final LocalDate today;
  private final Consumer<String> progress;
  private final Map<String, Procedure> procedures = new TreeMap<>();
  private final NavigableMap<String, Article> articles = new TreeMap<>();
  private final LocalJson localReader = new LocalJson();
  private final Map<String, JsonNode> local = new TreeMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<ImportReport.Refusal> refusals = new ArrayList<>();

  ImportBatch(ImportOptions options, Clock clock, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
    today = LocalDate.now(clock);
    readers =
        List.of(new PortalPageReader(clock), new DefencePageReader(clock), new ProcedureJson());
    articleReader = new ArticleJson(clock);
  }

  void read(List<Path> paths) {
    var kind = options.kind();
    if (kind.equals(Optional.of(ImportOptions.Kind.PLACES))) {
      tables.read(paths);
      return;
    }
    var records = kind.equals(Optional.of(ImportOptions.Kind.REGULATIONS)) ? laws(paths) : paths;
    var isTable =
        Collectors.partitioningBy((Path path) -> kind.isEmpty() && CsvFiles.isTable(path));
    var byKind = records.stream().collect(isTable);
    tables.read(byKind.getOrDefault(true, List.of()));
    new RecordFiles().read(byKind.getOrDefault(false, List.of()), this);
  }

  /// Reads whole regulations.
  ///
  /// @return what holds records
  private List<Path> laws(List<Path> paths) {
    return new LawFiles(options.asOf(), this).read(paths);
  }

  Map<String, Procedure> procedures() {
    return procedures;
  }

  NavigableMap<String, Article> articles() {
    return articles;
  }

  Map<String, JsonNode> local() {
    return local;
  }

  PlaceBatch tables() {
    return tables;
  }

  CalendarBatch calendars() {
    return calendars;
  }

  List<ImportReport.Refusal> refusals() {
    return refusals;
  }

  @Override
  public void record(String where, JsonNode node) {
    try {
      if (articleReader.reads(node)) {
        mustBe(ImportOptions.Kind.REGULATIONS);
        take(where, articleReader.read(node, options.asOf()));
      } else if (localReader.reads(node)) {
        mustBe(ImportOptions.Kind.LOCAL);
        takeLocal(where, node);
      } else if (CalendarJson.reads(node)) {
        mustBe(ImportOptions.Kind.CALENDAR);
        calendars.add(where, node, options.asOf().orElse(today));
      } else {
        mustBe(ImportOptions.Kind.PROCEDURES);
        take(where, reader(node).read(node, options.asOf()));
      }
    } catch (RefusedRecord e) {
      refused(where, e.reason());
    }
  }

  /// A regulation comes in as a whole, so that the articles of two texts of it are never mixed.
  @Override
  public void regulation(String where, List<Article> read) {
    var first = read.getFirst();
    if (articles.containsKey(first.id())) {
      refused(where, first.heading().number() + ": already read from " + places.get(first.id()));
    } else {
      read.forEach(article -> take(where, article));
    }
  }

  @Override
  public void refused(String where, String reason) {
    refusals.add(new ImportReport.Refusal(where, reason));
  }

  private void mustBe(ImportOptions.Kind kind) throws RefusedRecord {
    if (options.kind().filter(wanted -> wanted != kind).isPresent()) {
      throw new RefusedRecord(
          "is of the kind %s, and only %s were asked for"
              .formatted(word(kind), options.kind().map(ImportBatch::word).orElseThrow()));
    }
  }

  private static String word(ImportOptions.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private ProcedureReader reader(JsonNode node) throws RefusedRecord {
    return readers.stream()
        .filter(reader -> reader.reads(node))
        .findFirst()
        .orElseThrow(() -> new RefusedRecord("a layout that no reader knows"));
  }

  private void take(String where, Procedure procedure) {
    if (isNew(where, procedure.code())) {
      procedures.put(procedure.code(), procedure);
      if (procedures.size() % PROGRESS_EVERY == 0) {
        progress.accept(procedures.size() + " procedures read");
      }
    }
  }

  private void take(String where, Article article) {
    if (isNew(where, article.id())) {
      articles.put(article.id(), article);
      if (articles.size() % ARTICLES_EVERY == 0) {
        progress.accept(articles.size() + " articles read");
      }
    }
  }

  private void takeLocal(String where, JsonNode node) throws RefusedRecord {
    var province = localReader.read(node).province();
    if (isNew(where, province)) {
      local.put(province, node);
    }
  }

  private boolean isNew(String where, String code) {
    var before = places.putIfAbsent(code, where);
    if (before != null) {
      refused(where, code + ": already read from " + before);
    }
    return before == null;
  }
}
