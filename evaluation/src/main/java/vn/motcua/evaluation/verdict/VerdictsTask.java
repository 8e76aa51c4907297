package vn.motcua.evaluation.verdict;

import java.nio.file.Path;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;

/// Puts the cases that people wrote to the verdicts. What counts most is that none is harmful.
public final class VerdictsTask implements Task {

  @Override
  public String name() {
    return "verdicts";
  }

  @Override
  public String summary() {
    return "judges the cases of data/verdicts; --failures (of those read); writes verdicts.json, .html";
  }

  @Override
  public boolean run(Bench bench) {
    var set = VerdictCases.read(folder(bench));
    try (var local = bench.localOrEmbedded()) {
      var knowledge = local.catalogue().edition().toString();
      bench.say("Knowledge: " + knowledge);
      var result = VerdictResult.of(set, local.verdicts());
      result.lines().forEach(bench::say);
      result.readable().stream()
          .limit(bench.options().number("failures", 0))
          .forEach(missed -> bench.say(missed.line()));
      new VerdictReport(Settings.of(bench, knowledge), result).write(bench.out(), name());
      bench.say("Report: " + bench.out().resolve("verdicts.html"));
      return result.judged().stream().noneMatch(JudgedCase::isHarmful);
    }
  }

  private static Path folder(Bench bench) {
    return bench.checkout().data().resolve("verdicts");
  }
}
