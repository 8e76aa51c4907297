package vn.motcua.channels.operations;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.assistant.report.Reports;

/// `report counts`: how often citizens reported what. Few reports on one place are not told apart,
/// so that nobody there can be guessed by them.
public final class ReportCounts {

  private static final int FEW = 3;
  private static final String NOT_SAID = "(không nêu)";

  private final Reports reports;
  private final PrintStream out;

  public ReportCounts(Reports reports, PrintStream out) {
    this.reports = reports;
    this.out = out;
  }

  /// Prints one table for each thing to count by.
  ///
  /// @return 0
  public int run() {
    var counts = reports.counts();
    out.println("Tổng số báo cáo: " + counts.stream().mapToLong(Reports.Count::count).sum());
    table("Theo loại", summed(counts, count -> KindWords.of(count.kind())), 1);
    table("Theo giấy tờ", summed(counts, Reports.Count::paper), 1);
    table("Theo thủ tục", summed(counts, Reports.Count::procedure), 1);
    table("Theo nơi", summed(counts, Reports.Count::place), FEW);
    table("Theo tháng", summed(counts, count -> count.month().toString()), 1);
    return 0;
  }

  /// The most frequent first, and what is equally frequent by its words.
  private void table(String title, Map<String, Long> lines, long least) {
    out.println();
    out.println(title);
    lines.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, Long> line) -> Math.max(line.getValue(), least - 1))
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .forEach(line ->
            out.println(
                "  %s: %s"
                    .formatted(
                        line.getKey(),
                        line.getValue() < least ? "dưới " + least : line.getValue())));
  }

  /// Words that differ only in capitals are the same; the first spelling is shown.
  private static Map<String, Long> summed(
      List<Reports.Count> counts, Function<Reports.Count, String> words) {
    var spellings = new LinkedHashMap<String, String>();
    var sums = new LinkedHashMap<String, Long>();
    for (var count : counts) {
      var said = words.apply(count).replaceAll("\\s+", " ");
      var spelling =
          spellings.computeIfAbsent(
              said.toLowerCase(Locale.ROOT), _ -> said.isEmpty() ? NOT_SAID : said);
      sums.merge(spelling, count.count(), Long::sum);
    }
    return sums;
  }
}
