package vn.motcua.evaluation.gate;

import java.util.List;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;

/// Measures what the gates expect of the search anew and writes it to `gate.json`, with the
/// checksums. The lines of the answers are drawn by people and stay.
public final class GateWriteTask implements Task {

  @Override
  public String name() {
    return "gate-write";
  }

  @Override
  public String summary() {
    return "moves the checksums and the figures expected of the search in data/gate.json";
  }

  @Override
  public boolean run(Bench bench) {
    var file = GateTask.file(bench);
    var asOf = file.gates().getFirst().asOf();
    try (var local = Local.open(Local.temporaryFolder(), asOf)) {
      var measuring = new Measuring(bench.checkout().data(), local, bench::say);
      file.move(gate -> found(gate, measuring));
    }
    bench.say("Written: " + file.file());
    return true;
  }

  private static GateFile.Found found(Gate gate, Measuring measuring) {
    var measures = measuring.measures(gate);
    return new GateFile.Found(
        measuring.checksum(gate), EmbeddedKnowledge.fingerprint(), key -> value(measures, key));
  }

  private static double value(List<Measure> measures, String key) {
    return measures.stream()
        .filter(measure -> measure.key().equals(key))
        .mapToDouble(Measure::value)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("gate.json expects unknown measure " + key));
  }
}
