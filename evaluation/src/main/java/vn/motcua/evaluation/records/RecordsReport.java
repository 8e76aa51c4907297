package vn.motcua.evaluation.records;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.evaluation.records.Checked.Explanation;

/// What came of holding the records against their pages, for people (Markdown) and programs.
/// Sentences of a page are quoted only where nothing explains a difference.
///
/// @param settings what the numbers depend on, in order
/// @param findings the differences
/// @param eases how easily each record reads, hardest first
record RecordsReport(Map<String, String> settings, Findings findings, List<Ease> eases) {

  private static final int HARDEST = 20;

  /// The report as Markdown.
  String markdown() {
    var text = new StringBuilder("# Written records against the official pages\n\n");
    text.append("Written by the task `records` of `evaluation`.\n\n");
    settings.forEach((name, value) -> text.append("- %s: %s%n".formatted(name, value)));
    text.append("- records with a page: %d%n".formatted(findings.compared()));
    text.append("- differences: %d%n".formatted(findings.differences().size()));
    text.append("- unexplained: %d%n".formatted(findings.unexplained().size()));
    text.append("- settled, but no longer found: %d%n%n".formatted(findings.stale().size()));
    text.append(counts());
    text.append(ease());
    for (var explanation : Explanation.values()) {
      text.append(section(explanation));
    }
    return text.toString();
  }

  private String counts() {
    var names = Arrays.stream(Explanation.values()).map(RecordsReport::name).toList();
    var text = new StringBuilder("| kind | " + String.join(" | ", names) + " |\n|---|");
    text.append("---:|".repeat(names.size())).append('\n');
    findings
        .counts()
        .forEach((kind, counts) -> {
          text.append("| ").append(kind.word());
          for (var explanation : Explanation.values()) {
            text.append(" | ").append(counts.getOrDefault(explanation, 0));
          }
          text.append(" |\n");
        });
    return text.append('\n').toString();
  }

  private String ease() {
    var hard = eases.stream().filter(one -> !one.isEasy()).toList();
    var text = new StringBuilder("## Reading ease\n\n");
    text.append(
        "Median sentence above %d syllables: %d of %d records. The hardest:%n%n"
            .formatted(Ease.MOST, hard.size(), eases.size()));
    text.append("| record | sentences | median | longest |\n|---|---:|---:|---:|\n");
    eases.stream()
        .limit(Math.max(HARDEST, hard.size()))
        .forEach(one ->
            text.append(
                "| %s | %d | %d | %d |%n"
                    .formatted(one.code(), one.sentences(), one.median(), one.longest())));
    return text.append('\n').toString();
  }

  /// What is told in the same words of several records is told once.
  private String section(Explanation explanation) {
    var all = findings.of(explanation);
    if (all.isEmpty()) {
      return "";
    }
    var codes = new LinkedHashMap<String, Set<String>>();
    for (var one : all) {
      codes
          .computeIfAbsent(words(one), words -> new TreeSet<>())
          .add("`" + one.difference().code() + "`");
    }
    var text = new StringBuilder("## %s: %d%n%n".formatted(name(explanation), all.size()));
    codes.forEach((words, of) -> text.append("- %s: %s%n".formatted(String.join(" ", of), words)));
    return text.append('\n').toString();
  }

  private static String words(Checked one) {
    var difference = one.difference();
    var head = "%s **%s**: ".formatted(difference.kind().word(), difference.item());
    var sides =
        one.settlement()
            .map(settled ->
                "page “%s”, record “%s”; holds: %s"
                    .formatted(
                        settled.page(),
                        settled.record(),
                        settled.holds().name().toLowerCase(Locale.ROOT)))
            .orElseGet(() -> sides(one));
    return head + sides + (one.why().isEmpty() ? "" : ". " + one.why());
  }

  private static String sides(Checked one) {
    var record = "record “%s”".formatted(one.difference().record());
    return one.explanation() == Explanation.NONE
        ? "page “%s”, ".formatted(one.difference().page()) + record
        : record;
  }

  private static String name(Explanation explanation) {
    return switch (explanation) {
      case SETTLED -> "settled";
      case OPEN -> "open";
      case OWN_SOURCE -> "by a source of its own";
      case UNSURE_SOURCE -> "by a source that is not confirmed";
      case NONE -> "unexplained";
    };
  }

  /// The report for programs.
  Map<String, Object> json() {
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", settings);
    top.put("compared", findings.compared());
    top.put("unexplained", findings.unexplained().size());
    top.put("stale", findings.stale());
    top.put("counts", findings.counts());
    top.put("differences", findings.differences().stream().map(RecordsReport::row).toList());
    top.put("ease", eases);
    return top;
  }

  private static Map<String, Object> row(Checked one) {
    var difference = one.difference();
    var row = new LinkedHashMap<String, Object>();
    row.put("code", difference.code());
    row.put("kind", difference.kind().word());
    row.put("item", difference.item());
    row.put("explanation", one.explanation());
    row.put("record", difference.record());
    row.put("why", one.why());
    if (one.explanation() == Explanation.NONE) {
      row.put("page", difference.page());
    }
    one.settlement().ifPresent(settled -> row.put("settled", settled));
    return row;
  }
}
