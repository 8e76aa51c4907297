package vn.motcua.evaluation.safety;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.safety.attack.AttackFile;
import vn.motcua.evaluation.safety.attack.Carrier;
import vn.motcua.evaluation.safety.attack.Expansion;
import vn.motcua.evaluation.safety.attack.HostilePages;
import vn.motcua.evaluation.safety.attack.Stage;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.run.AttackRun;
import vn.motcua.evaluation.safety.run.Interview;
import vn.motcua.evaluation.safety.run.Judged;
import vn.motcua.evaluation.safety.run.QuestionRun;
import vn.motcua.evaluation.safety.run.Tried;
import vn.motcua.evaluation.safety.stub.StubEndpoint;

/// The small part of both runs that every build has the time for.
///
/// @param local the assistant on the embedded knowledge
/// @param say told what must not be
public record SmallRun(Local local, Consumer<String> say) {

  private static final long SEED = 20_261_122L;
  private static final int QUESTIONS = 30;
  private static final int TRIALS = 40;
  private static final Duration LIMIT = Duration.ofMillis(1_500);

  /// Thirty of `cases`, evenly spread, with every played model.
  public List<Measure> models(List<Case> cases, LocalDate asOf) {
    local.limitModels(LIMIT);
    var spread =
        IntStream.range(0, Math.min(QUESTIONS, cases.size()))
            .mapToObj(at -> cases.get(at * cases.size() / Math.min(QUESTIONS, cases.size())))
            .toList();
    var judged = new ArrayList<Judged>();
    try (var stub = StubEndpoint.start();
        var models = new ModelConnections("")) {
      var run = new QuestionRun(new Interview(local::ask, models, stub), asOf, SEED, 0);
      for (var personality : Personality.values()) {
        judged.addAll(run.with(personality, spread));
      }
    }
    judged.forEach(one ->
        one.findings()
            .forEach(f -> say.accept("  %s, %s: %s".formatted(one.id(), one.model(), f))));
    var good = judged.stream().filter(one -> one.model().equals(Personality.GOOD.label())).toList();
    var all = new ArrayList<>(ModelMeasures.of(judged, LIMIT));
    ModelMeasures.of(good, LIMIT).stream()
        .filter(measure -> measure.key().equals("written"))
        .map(m -> new Measure("goodWritten", m.label(), m.unit(), m.cases(), m.value(), m.range()))
        .forEach(all::add);
    return all;
  }

  /// Forty trials of the attacks in `folder` with rules alone and with a model that obeys them.
  public List<Measure> attacks(Path folder, LocalDate asOf) {
    local.limitModels(LIMIT);
    var stage = Stage.read(folder.resolveSibling("carriers.yaml"));
    var trials =
        new Expansion(SEED)
            .all(AttackFile.read(folder).attacks()).stream()
                .filter(trial -> trial.carrier() != Carrier.PAGE)
                .filter(trial -> trial.carrier() != Carrier.FORM)
                .toList();
    var spread =
        IntStream.range(0, TRIALS).mapToObj(at -> trials.get(at * trials.size() / TRIALS)).toList();
    try (var stub = StubEndpoint.start();
        var models = new ModelConnections("")) {
      var interview = new Interview(local::ask, models, stub);
      var pages = HostilePages.of(List.of(), stage);
      var tried =
          new AttackRun(interview, stage, pages, asOf).of(spread, List.of(Personality.INJECTED));
      tried.stream()
          .filter(Tried::isSuccess)
          .forEach(one -> say.accept("  %s: %s".formatted(one.trial().id(), one.findings())));
      return AttackMeasures.of(tried);
    }
  }

  /// The checksum of the attacks in `folder`.
  public static String checksum(Path folder) {
    return AttackFile.read(folder).checksum();
  }
}
