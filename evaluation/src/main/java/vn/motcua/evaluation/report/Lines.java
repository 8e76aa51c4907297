package vn.motcua.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.evaluation.answer.SetResult;

/// Results as lines for a terminal.
public final class Lines {

  private Lines() {}

  /// A heading, a line for each number, and the replies by status.
  public static List<String> of(SetResult result) {
    var lines = new ArrayList<String>();
    lines.add("%s, n = %d".formatted(result.set().name(), result.outcomes().size()));
    for (var measure : result.measures()) {
      lines.add("  %-14s %-28s n=%d".formatted(measure.key(), measure.words(), measure.cases()));
    }
    lines.add("  statuses       " + result.statuses());
    return lines;
  }
}
