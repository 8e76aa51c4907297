package vn.motcua.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.figure.FigureCheck;
import vn.motcua.evaluation.figure.Violation;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.Expectation;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.question.QuestionSet;
import vn.motcua.evaluation.report.Report;

/// Requires every figure of every reply in what it cites: for all questions, and for procedures
/// drawn from the whole catalogue with every thing that can be asked about them.
public final class FiguresTask implements Task {

  private static final int PROCEDURES = 400;
  private static final long SEED = 20_261_121L;
  private static final int SHOWN = 40;
  private static final int COMMONEST = 10;

  /// One wording for each thing that can be asked about a procedure.
  private static final List<String> WORDINGS =
      List.of(
          "%s cần giấy tờ gì?",
          "%s hết bao nhiêu tiền lệ phí?",
          "%s mất bao lâu thì xong?",
          "%s nộp hồ sơ ở đâu?",
          "%s làm thế nào, các bước ra sao?",
          "%s dùng mẫu đơn nào?",
          "Căn cứ pháp lý của %s?",
          "Kết quả của %s là gì?",
          "Điều kiện để làm %s?",
          "%s");

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public String summary() {
    return "requires every figure of a reply in what it cites, for all sets and 400 procedures";
  }

  @Override
  public boolean run(Bench bench) {
    var answerer = bench.answerer();
    var sets = new ArrayList<>(bench.questionFiles().stream().map(QuestionFile::read).toList());
    sets.add(procedures(bench));
    var results = sets.stream().map(set -> SetResult.of(set, answerer, bench.asOf())).toList();
    var violations = results.stream().flatMap(r -> FigureCheck.violations(r).stream()).toList();
    var unanswered =
        results.stream().flatMap(r -> r.outcomes().stream()).filter(o -> o.reply().isEmpty());
    report(bench, results, violations);
    return violations.isEmpty() && unanswered.findAny().isEmpty();
  }

  private void report(Bench bench, List<SetResult> results, List<Violation> violations) {
    for (var result : results) {
      bench.say(
          "%s: %d replies, %s"
              .formatted(result.set().name(), result.outcomes().size(), result.statuses()));
    }
    bench.say(
        "Figures without a source: %d, most often %s"
            .formatted(violations.size(), commonest(violations)));
    violations.stream().limit(SHOWN).forEach(violation -> bench.say("  " + violation));
    new Report(Settings.of(bench, results), List.of(), violations).write(bench.out(), name());
    bench.sayWithdrawn();
    bench.say("Report: " + bench.out().resolve("figures.html"));
  }

  /// The figures without a source that come most often, so that one cause does not hide others.
  private static String commonest(List<Violation> violations) {
    return violations.stream()
        .collect(Collectors.groupingBy(v -> v.place() + " " + v.figure(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(COMMONEST)
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static QuestionSet procedures(Bench bench) {
    var cases = new ArrayList<Case>();
    for (var procedure : PortalNames.sample(bench.procedures(), PROCEDURES, SEED)) {
      for (var wording : WORDINGS) {
        var words = wording.formatted(procedure.name());
        var cut = words.substring(0, Math.min(words.length(), 2_000));
        cases.add(Case.of(procedure.code(), cut, Expectation.ANYTHING));
      }
    }
    return new QuestionSet("procedures", "", cases);
  }
}
