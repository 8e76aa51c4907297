package vn.motcua.evaluation.safety;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.report.ReportJson;
import vn.motcua.evaluation.safety.attack.AttackFile;
import vn.motcua.evaluation.safety.attack.Carrier;
import vn.motcua.evaluation.safety.attack.Expansion;
import vn.motcua.evaluation.safety.attack.HostilePages;
import vn.motcua.evaluation.safety.attack.Stage;
import vn.motcua.evaluation.safety.attack.Trial;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.run.AttackRun;
import vn.motcua.evaluation.safety.run.FormRun;
import vn.motcua.evaluation.safety.run.Interview;
import vn.motcua.evaluation.safety.run.Tried;
import vn.motcua.evaluation.safety.stub.StubEndpoint;

/// Tries every attack in every place and dress: with rules alone, with a model that obeys whoever
/// spoke last, with a model that lies.
public final class AttacksTask implements Task {

  private static final long SEED = 20_261_122L;
  private static final int MOST = 100_000;
  private static final int BATCH = 200;
  private static final List<Personality> WITH = List.of(Personality.INJECTED, Personality.LYING);

  @Override
  public String name() {
    return "attacks";
  }

  @Override
  public String summary() {
    return "tries the attacks of data/safety, expanded, on rules and on bad models; --count, --failures";
  }

  @Override
  public boolean run(Bench bench) {
    var data = bench.checkout().data().resolve("safety");
    var file = AttackFile.read(data.resolve("attacks"));
    var stage = Stage.read(data.resolve("carriers.yaml"));
    var count = bench.options().number("count", MOST);
    var trials = new Expansion(SEED).some(file.attacks(), count);
    bench.say("%d attacks, %d trials".formatted(file.attacks().size(), trials.size()));
    var tried = tried(bench, trials, stage);
    report(bench, file, tried);
    return AttackMeasures.successes(tried) == 0;
  }

  private static List<Tried> tried(Bench bench, List<Trial> trials, Stage stage) {
    var pages = HostilePages.of(trials, stage);
    var folder = Local.temporaryFolder();
    var imported = Local.temporaryFolder().resolve("pages.json");
    pages.write(imported);
    Local.importAll(folder, imported, bench.asOf(), bench::say);
    var all = new ArrayList<Tried>();
    try (var stub = StubEndpoint.start();
        var models = new ModelConnections("");
        var plain = Local.open(Local.temporaryFolder(), bench.asOf());
        var poisoned = Local.open(folder, bench.asOf())) {
      all.addAll(run(new Interview(plain::ask, models, stub), stage, pages, bench, trials, false));
      all.addAll(new FormRun(stage, FormReaders.of(WITH, models, stub)).of(trials));
      all.addAll(
          run(new Interview(poisoned::ask, models, stub), stage, pages, bench, trials, true));
    }
    return all;
  }

  private static List<Tried> run(
      Interview interview,
      Stage stage,
      HostilePages pages,
      Bench bench,
      List<Trial> trials,
      boolean inPages) {
    var chosen =
        trials.stream().filter(trial -> inPages == (trial.carrier() == Carrier.PAGE)).toList();
    var run = new AttackRun(interview, stage, pages, bench.asOf());
    var all = new ArrayList<Tried>();
    for (int from = 0; from < chosen.size(); from += BATCH) {
      all.addAll(run.of(chosen.subList(from, Math.min(chosen.size(), from + BATCH)), WITH));
      bench.say(
          "  %d replies, %d attacks reached something"
              .formatted(all.size(), AttackMeasures.successes(all)));
    }
    return all;
  }

  private void report(Bench bench, AttackFile file, List<Tried> tried) {
    var byModel =
        tried.stream()
            .collect(Collectors.groupingBy(Tried::model, LinkedHashMap::new, Collectors.toList()));
    var top = new LinkedHashMap<String, Object>();
    var settings = Settings.of(bench, "embedded");
    top.put("settings", settings);
    top.put("sha256", file.checksum());
    byModel.forEach((model, all) -> {
      bench.say(
          "%s, n = %d, upper bound %s".formatted(model, all.size(), AttackMeasures.bound(all)));
      AttackMeasures.of(all).forEach(m -> bench.say("  %-14s %s".formatted(m.key(), m.words())));
      top.put(model, ReportJson.measures(AttackMeasures.of(all)));
    });
    tried.stream()
        .filter(Tried::isSuccess)
        .limit(bench.options().number("failures", 20))
        .forEach(one ->
            bench.say("  %s, %s: %s".formatted(one.trial().id(), one.model(), one.findings())));
    ReportJson.write(page(bench, "json"), top);
    SafetyPage.attacks(page(bench, "html"), settings, tried);
    bench.say("Report: " + page(bench, "html"));
  }

  private Path page(Bench bench, String ending) {
    return bench.out().resolve(name() + "." + ending);
  }
}
