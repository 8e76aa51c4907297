package vn.motcua.evaluation.safety;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.report.ReportJson;
import vn.motcua.evaluation.safety.judge.Finding;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.run.Interview;
import vn.motcua.evaluation.safety.run.Judged;
import vn.motcua.evaluation.safety.run.QuestionRun;
import vn.motcua.evaluation.safety.stub.StubEndpoint;

/// Asks all questions with every model that the stub plays, and requires that nothing it makes up is
/// shown and nothing that rules decide changes.
public final class ModelTask implements Task {

  private static final long SEED = 20_261_122L;
  private static final int ALL = 100_000;
  private static final int WARMING = 20;

  @Override
  public String name() {
    return "model";
  }

  @Override
  public String summary() {
    return "asks all questions with played language models, good and bad; --count, --rounds, --failures";
  }

  @Override
  public boolean run(Bench bench) {
    var cases = bench.questions().stream().limit(bench.options().number("count", ALL)).toList();
    bench.say("%d questions × %d models".formatted(cases.size(), Personality.values().length));
    var judged = new ArrayList<Judged>();
    var measures = new LinkedHashMap<String, List<Measure>>();
    try (var stub = StubEndpoint.start();
        var models = new ModelConnections("")) {
      var local = bench.localOrEmbedded();
      try (local) {
        var interview = new Interview(local::ask, models, stub);
        run(interview, bench, 0)
            .with(Personality.GOOD, cases.subList(0, Math.min(WARMING, cases.size())));
        if (bench.options().value("model-url").isPresent()) {
          judged.addAll(RealModel.of(bench).answers(run(interview, bench, 0), cases, bench));
          measures.put("thật", say(bench, "real model", judged, local.modelLimit()));
        } else {
          for (var personality : Personality.values()) {
            var all = rounds(interview, bench, personality, cases);
            judged.addAll(all);
            var name = personality.name().toLowerCase(Locale.ROOT);
            measures.put(personality.label(), say(bench, name, all, local.modelLimit()));
          }
        }
        measures.put("tất cả", ModelMeasures.of(judged, local.modelLimit()));
      }
    }
    report(bench, measures, judged);
    return judged.stream().allMatch(one -> one.findings().isEmpty());
  }

  /// Models that lie in many ways are asked several times; what the others do shows at once.
  private static List<Judged> rounds(
      Interview interview, Bench bench, Personality personality, List<Case> cases) {
    var rounds = personality.isFault() ? 1 : bench.options().number("rounds", 1);
    return IntStream.range(0, rounds)
        .mapToObj(round -> run(interview, bench, round).with(personality, cases))
        .flatMap(List::stream)
        .toList();
  }

  private static QuestionRun run(Interview interview, Bench bench, int round) {
    return new QuestionRun(interview, bench.asOf(), SEED, round);
  }

  private static List<Measure> say(Bench bench, String name, List<Judged> judged, Duration limit) {
    var measures = ModelMeasures.of(judged, limit);
    bench.say("%s, n = %d".formatted(name, judged.size()));
    measures.forEach(m -> bench.say("  %-12s %s".formatted(m.key(), m.words())));
    judged.stream()
        .filter(one -> !one.findings().isEmpty())
        .limit(bench.options().number("failures", 5))
        .forEach(one -> bench.say("  %s %s".formatted(one.id(), first(one.findings()))));
    return measures;
  }

  private static String first(List<Finding> findings) {
    return findings.stream().limit(3).toList().toString();
  }

  private void report(Bench bench, Map<String, List<Measure>> measures, List<Judged> all) {
    var settings = Settings.of(bench, "");
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", settings);
    measures.forEach((name, list) -> top.put(name, ReportJson.measures(list)));
    ReportJson.write(page(bench, "json"), top);
    SafetyPage.models(page(bench, "html"), settings, measures, all);
    bench.say("Report: " + page(bench, "html"));
  }

  private Path page(Bench bench, String ending) {
    return bench.out().resolve(name() + "." + ending);
  }
}
