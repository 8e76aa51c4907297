package vn.motcua.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJson;
import vn.motcua.knowledge.source.ProcedureReader;
import vn.motcua.knowledge.source.RecordFiles;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.portal.DefencePageReader;
import vn.motcua.knowledge.source.portal.PortalPageReader;

/// The records of one import: those that are good, by code, and the names of those that are not.
final class ImportBatch implements RecordFiles.Visitor {

  private static final int PROGRESS_EVERY = 500;

  private final ImportOptions options;
  private final List<ProcedureReader> readers;
  private final Consumer<String> progress;
  private final Map<String, Procedure> procedures = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();
  private final List<ImportReport.Refusal> refusals = new ArrayList<>();

  ImportBatch(ImportOptions options, Clock clock, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
    readers =
        List.of(new PortalPageReader(clock), new DefencePageReader(clock), new ProcedureJson());
  }

  void read(List<Path> paths) {
    new RecordFiles().read(paths, this);
  }

  Map<String, Procedure> procedures() {
    return procedures;
  }

  List<ImportReport.Refusal> refusals() {
    return refusals;
  }

  @Override
  public void record(String where, JsonNode node) {
    try {
      take(where, reader(node).read(node, options.asOf()));
    } catch (RefusedRecord e) {
      refused(where, e.reason());
    }
  }

  @Override
  public void refused(String where, String reason) {
    refusals.add(new ImportReport.Refusal(where, reason));
  }

  private ProcedureReader reader(JsonNode node) throws RefusedRecord {
    return readers.stream()
        .filter(reader -> reader.reads(node))
        .findFirst()
        .orElseThrow(() -> new RefusedRecord("a layout that no reader knows"));
  }

  private void take(String where, Procedure procedure) {
    var before = places.putIfAbsent(procedure.code(), where);
    if (before != null) {
      refused(where, procedure.code() + ": already read from " + before);
      return;
    }
    procedures.put(procedure.code(), procedure);
    if (procedures.size() % PROGRESS_EVERY == 0) {
      progress.accept(procedures.size() + " procedures read");
    }
  }
}
