package vn.motcua.evaluation.property;

import java.util.stream.Collectors;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;

/// Tries what must hold of every verdict on all papers of all dossiers and on all rules.
public final class PropertiesTask implements Task {

  private static final int SHOWN = 20;

  @Override
  public String name() {
    return "verdict-properties";
  }

  @Override
  public String summary() {
    return "fails where a verdict on any paper of any dossier breaks what must always hold";
  }

  @Override
  public boolean run(Bench bench) {
    try (var local = bench.localOrEmbedded()) {
      bench.say("Knowledge: " + local.catalogue().edition());
      var found = Properties.of(local, bench.asOf());
      bench.say(
          "%d verdicts on the papers of %d dossiers and of %d rules: %d breaches"
              .formatted(found.asked(), found.dossiers(), found.rules(), found.breaches().size()));
      var counts =
          found.breaches().stream()
              .collect(Collectors.groupingBy(Breach::property, Collectors.counting()));
      counts.forEach((property, count) -> bench.say("  %s: %d".formatted(property, count)));
      found.byKind().values().stream()
          .limit(bench.options().number("failures", SHOWN))
          .forEach(kind -> bench.say("%5d× %s".formatted(kind.size(), kind.getFirst())));
      return found.breaches().isEmpty();
    }
  }
}
