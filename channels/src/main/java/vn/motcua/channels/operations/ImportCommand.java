package vn.motcua.channels.operations;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.knowledge.ImportOptions;
import vn.motcua.knowledge.ImportReport;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.change.RecordChange;

/// `import`: takes official data in, and says what went in and what did not, and why.
public final class ImportCommand {

  private static final int MOST_CHANGES = 20;

  private final Ingestion ingestion;
  private final PrintStream out;

  public ImportCommand(Ingestion ingestion, PrintStream out) {
    this.ingestion = ingestion;
    this.out = out;
  }

  /// Imports files and folders.
  ///
  /// @return 0 if at least one record went in, else 1
  public int run(List<Path> paths, ImportOptions options) {
    try {
      var report = ingestion.read(paths, options, out::println);
      print(report);
      return report.taken().values().stream().anyMatch(count -> count > 0) ? 0 : 1;
    } catch (UncheckedIOException | IllegalStateException e) {
      out.println("nothing was imported: " + e.getMessage());
      return 1;
    }
  }

  /// The first few; `/api/v1/changes` has all of them.
  private void changes(List<RecordChange> changes) {
    changes.stream()
        .limit(MOST_CHANGES)
        .forEach(change ->
            out.println(
                "%s: %s %s%s"
                    .formatted(
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.code(),
                        change.name(),
                        facts(change))));
    if (!changes.isEmpty()) {
      out.println(changes.size() + " procedures changed, see /api/v1/changes");
    }
  }

  private static String facts(RecordChange change) {
    return change.facts().isEmpty()
        ? ""
        : change.facts().stream()
            .map(changed -> changed.fact().vietnamese())
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private void print(ImportReport report) {
    for (var refusal : report.refusals()) {
      out.println("refused: %s: %s".formatted(refusal.where(), refusal.reason()));
    }
    new TreeMap<>(report.taken()).forEach((kind, count) -> out.println(count + " " + kind));
    if (!report.refusals().isEmpty()) {
      out.println(report.refusals().size() + " refused");
    }
    changes(report.changes());
    var edition = report.edition();
    out.println(
        "knowledge %s, as of %s: %d procedures"
            .formatted(edition.version(), edition.asOf(), edition.procedures()));
    var laws = report.regulations();
    if (laws.articles() > 0) {
      out.println(
          "law texts %s, as of %s: %d articles of %d regulations"
              .formatted(laws.version(), laws.asOf(), laws.articles(), laws.regulations()));
    }
  }
}
