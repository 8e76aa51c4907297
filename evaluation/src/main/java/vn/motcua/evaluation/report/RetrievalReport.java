package vn.motcua.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.Searched;

/// What a search found for the questions of some sets.
///
/// @param title of the page, in Vietnamese
/// @param settings what the numbers depend on, in order
/// @param runs what came of each set; the typings of one set stand together
public record RetrievalReport(String title, Map<String, String> settings, List<Run> runs) {

  public RetrievalReport {
    runs = List.copyOf(runs);
  }

  /// Writes `NAME.json` and `NAME.html` into `folder`.
  public void write(Path folder, String name) {
    try {
      ReportJson.write(folder.resolve(name + ".json"), json());
      Files.writeString(folder.resolve(name + ".html"), RetrievalHtml.write(this));
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to " + folder, e);
    }
  }

  /// The runs of each set, by its name.
  Map<String, List<Run>> bySet() {
    var all = new LinkedHashMap<String, List<Run>>();
    for (var run : runs) {
      all.merge(run.set().name(), List.of(run), RetrievalReport::joined);
    }
    return all;
  }

  private static List<Run> joined(List<Run> some, List<Run> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private Map<String, Object> json() {
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", settings);
    top.put("sets", runs.stream().map(RetrievalReport::set).toList());
    return top;
  }

  private static Map<String, Object> set(Run run) {
    var all = new LinkedHashMap<String, Object>();
    all.put("name", run.set().name());
    all.put("typing", run.set().typing().words());
    all.put("sha256", run.set().checksum());
    all.put("questions", run.size());
    all.put("measures", ReportJson.measures(run.measures()));
    all.put("rows", run.searched().stream().map(RetrievalReport::row).toList());
    return all;
  }

  private static Map<String, Object> row(Searched searched) {
    var all = new LinkedHashMap<String, Object>();
    all.put("id", searched.topic().id());
    all.put("question", searched.topic().text());
    all.put("wanted", searched.topic().wanted().stream().sorted().toList());
    all.put("rank", searched.rank());
    all.put("found", searched.found());
    all.put("millis", searched.latency().toNanos() / 1e6);
    return all;
  }
}
