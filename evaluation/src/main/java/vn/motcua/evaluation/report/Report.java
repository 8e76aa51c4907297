package vn.motcua.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.figure.Violation;

/// What a run of the program found out.
///
/// @param settings what the numbers depend on: commit, knowledge, day, options; in order
/// @param sets what came of each set of questions
/// @param violations everything that was said without a source
public record Report(
    Map<String, String> settings, List<SetResult> sets, List<Violation> violations) {

  public Report {
    sets = List.copyOf(sets);
    violations = List.copyOf(violations);
  }

  /// Writes `NAME.json` and `NAME.html` into `folder`.
  public void write(Path folder, String name) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".json"), ReportJson.write(this));
      Files.writeString(folder.resolve(name + ".html"), ReportHtml.write(this));
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to " + folder, e);
    }
  }
}
