package vn.motcua.evaluation.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.evaluation.crosscheck.CrossCheck;
import vn.motcua.evaluation.crosscheck.Difference;
import vn.motcua.evaluation.records.Checked.Explanation;
import vn.motcua.knowledge.embedded.SettledDifference;
import vn.motcua.knowledge.embedded.SettledDifferences;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.Procedure;

/// Every difference between the records and their pages, and what explains it.
///
/// @param compared how many records have a page
/// @param differences in the order of the codes
/// @param stale what was settled and is no difference any more
record Findings(int compared, List<Checked> differences, List<SettledDifference> stale) {

  /// Holds each record that has a page against it.
  static Findings of(
      Map<String, Procedure> records, Map<String, Procedure> pages, SettledDifferences settled) {
    var check = new CrossCheck(EvidenceTypes.embedded());
    var all = new ArrayList<Checked>();
    for (var record : records.values()) {
      var page = pages.get(record.code());
      if (page != null) {
        check.of(page, record).forEach(one -> all.add(Checked.of(one, settled)));
      }
    }
    var compared = records.keySet().stream().filter(pages::containsKey).count();
    return new Findings((int) compared, List.copyOf(all), stale(all, settled));
  }

  /// Something settled that the check no longer finds hides nothing, but it misleads.
  private static List<SettledDifference> stale(List<Checked> all, SettledDifferences settled) {
    var used = new HashSet<SettledDifference>();
    all.forEach(one -> one.settlement().ifPresent(used::add));
    return settled.all().stream().filter(one -> !used.contains(one)).toList();
  }

  List<Checked> unexplained() {
    return of(Explanation.NONE);
  }

  List<Checked> of(Explanation explanation) {
    return differences.stream().filter(one -> one.explanation() == explanation).toList();
  }

  /// How many there are of each kind and explanation.
  Map<Difference.Kind, Map<Explanation, Integer>> counts() {
    var counts = new TreeMap<Difference.Kind, Map<Explanation, Integer>>();
    for (var one : differences) {
      counts
          .computeIfAbsent(one.difference().kind(), kind -> new EnumMap<>(Explanation.class))
          .merge(one.explanation(), 1, Integer::sum);
    }
    return counts;
  }
}
