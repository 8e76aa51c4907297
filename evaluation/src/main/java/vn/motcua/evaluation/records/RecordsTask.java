package vn.motcua.evaluation.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.report.ReportJson;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.embedded.SettledDifferences;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// Holds every written-out record against the official page of its procedure and names each
/// difference, explained or not; says how easily the records read, and how long the embedded
/// knowledge takes to load in this process.
///
/// Holds where no difference is unexplained, nothing settled is stale, and the median sentence of
/// every record is short.
public final class RecordsTask implements Task {

  private static final String NAME = "records";
  private static final double MILLIS = 1e6;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String summary() {
    return "holds the written records against the official pages; their reading ease";
  }

  @Override
  public boolean run(Bench bench) {
    var start = System.nanoTime();
    var records = new EmbeddedKnowledge().written();
    var took = took(start);
    bench.say("Embedded knowledge loaded in " + took);
    var eases = Ease.hardestFirst(List.copyOf(records.values()));
    var pages = pages(bench, records);
    if (pages.isEmpty()) {
      bench.say("Skipped, no pages at %s: nothing compared".formatted(bench.procedures()));
    }
    var settled = SettledDifferences.embedded();
    var findings = Findings.of(records, pages, pages.isEmpty() ? none() : settled);
    var settings = new LinkedHashMap<String, String>();
    settings.put("asked as of", bench.asOf().toString());
    settings.put("settled", String.valueOf(settled.all().size()));
    settings.put("embedded knowledge loaded in", took);
    write(bench, new RecordsReport(settings, findings, eases));
    return say(bench, findings, eases);
  }

  /// Wall time tells of a busy machine, processor time of the program.
  private static String took(long start) {
    var wall = (System.nanoTime() - start) / MILLIS;
    var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLIS;
    return "%.0f ms, of which this thread worked at most %.0f ms".formatted(wall, cpu);
  }

  private static SettledDifferences none() {
    return new SettledDifferences(List.of());
  }

  /// The pages of a data directory that was imported into, else those to import.
  private static Map<String, Procedure> pages(Bench bench, Map<String, Procedure> records) {
    var imported = bench.options().dataDir().flatMap(folder -> new Generations(folder).current());
    if (imported.isEmpty()) {
      return Files.isDirectory(bench.procedures())
          ? Pages.read(bench.procedures(), records.keySet(), bench.asOf())
          : Map.of();
    }
    var pages = new TreeMap<String, Procedure>();
    try (var index = IndexedCatalogue.open(imported.get())) {
      records
          .keySet()
          .forEach(code -> index.imported(code).ifPresent(page -> pages.put(code, page)));
    }
    return pages;
  }

  private static void write(Bench bench, RecordsReport report) {
    var folder = bench.out();
    ReportJson.write(folder.resolve(NAME + ".json"), report.json());
    try {
      Files.writeString(folder.resolve(NAME + ".md"), report.markdown());
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to " + folder, e);
    }
  }

  private static boolean say(Bench bench, Findings findings, List<Ease> eases) {
    var hard = eases.stream().filter(ease -> !ease.isEasy()).toList();
    bench.say(
        "%d records compared, %d differences, %d unexplained, %d settled but not found"
            .formatted(
                findings.compared(),
                findings.differences().size(),
                findings.unexplained().size(),
                findings.stale().size()));
    findings
        .counts()
        .forEach((kind, counts) -> bench.say("  %-14s %s".formatted(kind.word(), counts)));
    findings
        .unexplained()
        .forEach(one ->
            bench.say(
                "  unexplained: %s %s %s"
                    .formatted(
                        one.difference().code(),
                        one.difference().kind().word(),
                        one.difference().item())));
    findings.stale().forEach(one -> bench.say("  not found: %s".formatted(one)));
    bench.say("median sentence too long: %d of %d records".formatted(hard.size(), eases.size()));
    hard.forEach(one -> bench.say("  %s %d syllables".formatted(one.code(), one.median())));
    return findings.unexplained().isEmpty() && findings.stale().isEmpty() && hard.isEmpty();
  }
}
