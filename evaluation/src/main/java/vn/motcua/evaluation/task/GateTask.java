package vn.motcua.evaluation.task;

import java.util.ArrayList;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.figure.FigureCheck;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.report.Lines;

/// Holds our own questions, answered from the embedded knowledge alone, against fixed lines. Runs
/// in every build.
public final class GateTask implements Task {

  @Override
  public String name() {
    return "gate";
  }

  @Override
  public String summary() {
    return "fails where our own questions, on the embedded knowledge, fall behind data/gate.json";
  }

  @Override
  public boolean run(Bench bench) {
    var gate = Gate.read(bench.checkout().data().resolve("gate.json"));
    var set = QuestionFile.own(bench.checkout().data()).read();
    try (var local = Local.open(Local.temporaryFolder(), gate.asOf())) {
      bench.say("Knowledge: " + local.catalogue().edition());
      var result = SetResult.of(set, local, gate.asOf());
      Lines.of(result).forEach(bench::say);
      var violations = FigureCheck.violations(result);
      violations.forEach(violation -> bench.say("  " + violation));
      var measures = new ArrayList<>(result.measures());
      measures.add(Measure.ofCount("violations", "", set.cases().size(), violations.size()));
      var broken = gate.broken(set.checksum(), measures);
      broken.forEach(line -> bench.say("BROKEN: " + line));
      return broken.isEmpty();
    }
  }
}
