package vn.motcua.evaluation.verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.knowledge.rule.VerdictKind;

/// What was said of all cases.
///
/// @param set the cases
/// @param judged what was said of each, in their order
public record VerdictResult(VerdictCases set, List<JudgedCase> judged) {

  private static final double P99 = 0.99;

  public VerdictResult {
    judged = List.copyOf(judged);
  }

  /// Puts every case to `verdicts`.
  public static VerdictResult of(VerdictCases set, Verdicts verdicts) {
    var reader = new CircumstanceReader();
    var judged = new ArrayList<JudgedCase>();
    for (var asked : set.cases()) {
      var question = asked.question(reader);
      var start = System.nanoTime();
      var said = verdicts.of(question, Language.VI);
      judged.add(new JudgedCase(asked, said, Duration.ofNanos(System.nanoTime() - start)));
    }
    return new VerdictResult(set, judged);
  }

  /// Exact, acceptable and harmful with their intervals, and the time that 99 of 100 keep within.
  public List<Measure> measures() {
    var latencies = Latencies.of(judged.stream().map(JudgedCase::latency).toList());
    var n = judged.size();
    return List.of(
        Measure.of("exact", "Đúng kết luận", Rate.of(judged, JudgedCase::isExact)),
        Measure.of("acceptable", "Đúng hoặc chấp nhận được", acceptable()),
        Measure.of("harmful", "Gây hại: bảo khỏi nộp giấy phải nộp", harmful()),
        Measure.ofCount("harmfulCases", "Số câu gây hại", n, harmful().hits()),
        Measure.ofMillis("p99", "Thời gian của 99 % số câu", n, latencies.millis(P99)));
  }

  private Rate acceptable() {
    return Rate.of(judged, JudgedCase::isAcceptable);
  }

  private Rate harmful() {
    return Rate.of(judged, JudgedCase::isHarmful);
  }

  /// What was said of the cases of one part.
  VerdictResult of(Part part) {
    return new VerdictResult(
        set, judged.stream().filter(each -> each.asked().part() == part).toList());
  }

  /// The rates in one line.
  private String rates() {
    var exact = Rate.of(judged, JudgedCase::isExact);
    return String.format(
        Locale.ROOT,
        "exact %.3f, acceptable %.3f, harmful %d",
        exact.value(),
        acceptable().value(),
        harmful().hits());
  }

  /// By the verdict that is right, how often which was given.
  public Map<VerdictKind, Map<VerdictKind, Integer>> confusion() {
    var all = new EnumMap<VerdictKind, Map<VerdictKind, Integer>>(VerdictKind.class);
    for (var each : judged) {
      all.computeIfAbsent(each.asked().wanted(), kind -> new EnumMap<>(VerdictKind.class))
          .merge(each.said().kind(), 1, Integer::sum);
    }
    return all;
  }

  /// The failures that may be read: the harmful ones, and those of the part that is read.
  List<JudgedCase> readable() {
    return missed().stream()
        .filter(each -> each.isHarmful() || each.asked().part() == Part.READ)
        .toList();
  }

  /// The cases with a verdict that is not acceptable, the harmful ones first.
  List<JudgedCase> missed() {
    return judged.stream()
        .filter(each -> !each.isAcceptable())
        .sorted(Comparator.comparing(each -> !each.isHarmful()))
        .toList();
  }

  /// A heading, a line for each number, each part and each expected verdict.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("verdicts, n = " + judged.size());
    for (var measure : measures()) {
      lines.add("  %-14s %-28s n=%d".formatted(measure.key(), measure.words(), measure.cases()));
    }
    for (var part : Part.values()) {
      var result = of(part);
      lines.add("  %-4s n=%-4d %s".formatted(part, result.judged().size(), result.rates()));
    }
    confusion()
        .forEach((wanted, said) -> {
          var n = said.values().stream().mapToInt(Integer::intValue).sum();
          lines.add("  wanted %-16s n=%-4d got %s".formatted(wanted, n, said));
        });
    return lines;
  }
}
