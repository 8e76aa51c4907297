package vn.motcua.evaluation.ablation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.evaluation.measure.Bootstrap;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.report.ReportJson;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.Searched;

/// What came of leaving parts out.
///
/// @param rows the whole search first, then one for each part
record Ablation(List<Row> rows) {

  /// @param name what was left out
  /// @param runs one for each set and typing, in the same order in every row
  record Row(String name, List<Run> runs) {}

  Ablation {
    rows = List.copyOf(rows);
  }

  /// A Markdown table: hit@1 / hit@5 of every row, with a star where the first is not by chance
  /// another one than that of the whole.
  String table() {
    var whole = rows.getFirst();
    var lines = new ArrayList<String>();
    lines.add(line("left out", whole.runs().stream().map(Ablation::heading).toList()));
    lines.add("| --- |" + " ---: |".repeat(whole.runs().size()));
    lines.add(line(whole.name(), whole.runs().stream().map(Ablation::withIntervals).toList()));
    for (var row : rows.subList(1, rows.size())) {
      var cells =
          IntStream.range(0, row.runs().size())
              .mapToObj(at -> cell(row.runs().get(at), whole.runs().get(at)))
              .toList();
      lines.add(line(row.name(), cells));
    }
    return String.join("\n", lines);
  }

  /// Writes `ablation.json` with every measure of every row.
  void write(Path folder, Map<String, String> settings) {
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", settings);
    top.put("rows", rows.stream().map(Ablation::json).toList());
    ReportJson.write(folder.resolve("ablation.json"), top);
  }

  private static Map<String, Object> json(Row row) {
    var all = new LinkedHashMap<String, Object>();
    all.put("leftOut", row.name());
    row.runs().forEach(run -> all.put(run.set().title(), ReportJson.measures(run.measures())));
    return all;
  }

  private static String line(String name, List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
  }

  private static String heading(Run run) {
    return "%s, n = %d".formatted(run.set().title(), run.size());
  }

  private static String withIntervals(Run run) {
    return withInterval(run.measure("hitAt1")) + " / " + withInterval(run.measure("hitAt5"));
  }

  private static String withInterval(Measure measure) {
    var ends = measure.interval().map(i -> " (%s–%s)".formatted(share(i.low()), share(i.high())));
    return share(measure.value()) + ends.orElse("");
  }

  private static String cell(Run run, Run whole) {
    return share(run.measure("hitAt1").value())
        + (differs(run, whole) ? "\\*" : "")
        + " / "
        + share(run.measure("hitAt5").value());
  }

  /// Whether the 95 % interval of the difference in hit@1, question by question, leaves out zero.
  static boolean differs(Run run, Run whole) {
    var differences = new double[run.size()];
    for (var at = 0; at < differences.length; at++) {
      differences[at] = first(run.searched().get(at)) - first(whole.searched().get(at));
    }
    var interval = Bootstrap.STANDARD.interval(differences);
    return interval.low() > 0 || interval.high() < 0;
  }

  private static double first(Searched searched) {
    return searched.hit(1) ? 1 : 0;
  }

  /// `.903`, as the other tables have it.
  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }
}
