package vn.motcua.evaluation.gate;

import java.util.List;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;

/// Holds our own questions and cases, on the embedded knowledge alone, against the lines of `gate.json`. Runs
/// in every build.
public final class GateTask implements Task {

  @Override
  public String name() {
    return "gate";
  }

  @Override
  public String summary() {
    return "fails where our own questions, on the embedded knowledge, cross data/gate.json";
  }

  @Override
  public boolean run(Bench bench) {
    var gates = file(bench).gates();
    try (var local = Local.open(Local.temporaryFolder(), gates.getFirst().asOf())) {
      bench.say("Knowledge: " + local.catalogue().edition());
      var measuring = new Measuring(bench.checkout().data(), local, bench::say);
      var broken = gates.stream().flatMap(gate -> broken(gate, measuring).stream()).toList();
      broken.forEach(line -> bench.say("BROKEN: " + line));
      if (!broken.isEmpty()) {
        advise(bench, gates);
      }
      return broken.isEmpty();
    }
  }

  static GateFile file(Bench bench) {
    return new GateFile(bench.checkout().data().resolve("gate.json"));
  }

  private static List<String> broken(Gate gate, Measuring measuring) {
    return gate.broken(measuring.checksum(gate), measuring.measures(gate));
  }

  private static void advise(Bench bench, List<Gate> gates) {
    var fingerprint = EmbeddedKnowledge.fingerprint();
    var same = gates.stream().allMatch(gate -> gate.knowledge().equals(fingerprint));
    bench.say(
        same
            ? "The embedded knowledge is the one of the lines: the code moved the numbers"
            : "The embedded knowledge is another one than that of the lines");
    bench.say("If the numbers may move, gate-write moves what is expected of the search");
  }
}
