package vn.motcua.evaluation.task;

import java.util.List;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.figure.FigureCheck;
import vn.motcua.evaluation.report.Lines;
import vn.motcua.evaluation.report.Report;

/// Asks the questions of every set that is there and reports how good the replies are.
public final class QuestionsTask implements Task {

  @Override
  public String name() {
    return "questions";
  }

  @Override
  public String summary() {
    return "asks every set of questions; writes questions.json and questions.html";
  }

  /// Fails only where a question got no reply at all: how good is good enough, `gate` says.
  @Override
  public boolean run(Bench bench) {
    var answerer = bench.answerer();
    var results =
        bench.questionFiles().stream()
            .map(file -> SetResult.of(file.read(), answerer, bench.asOf()))
            .toList();
    results.forEach(result -> Lines.of(result).forEach(bench::say));
    var violations = results.stream().flatMap(r -> FigureCheck.violations(r).stream()).toList();
    bench.say("Figures without a source: " + violations.size());
    new Report(Settings.of(bench, results), results, violations).write(bench.out(), name());
    bench.sayWithdrawn();
    bench.say("Report: " + bench.out().resolve("questions.html"));
    return everyQuestionAnswered(results);
  }

  private static boolean everyQuestionAnswered(List<SetResult> results) {
    return results.stream()
        .flatMap(result -> result.outcomes().stream())
        .allMatch(outcome -> outcome.reply().isPresent());
  }
}
