package vn.motcua.evaluation.rule;

import java.util.List;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.rule.BasisReading.Outcome;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Looks up every clause that a rule rests on in the imported law texts.
public final class RulesReadTask implements Task {

  @Override
  public String name() {
    return "rules-read";
  }

  @Override
  public String summary() {
    return "looks up the clauses that rules rest on in the law texts of --data-dir";
  }

  @Override
  public boolean run(Bench bench) {
    List<BasisReading> read;
    try (var local = bench.localOrEmbedded()) {
      bench.say("Law texts: " + local.regulations().edition());
      read = read(local.regulations());
    }
    read.forEach(reading -> bench.say(reading.line()));
    var cited = read.stream().filter(reading -> reading.outcome() != Outcome.NO_ARTICLE).toList();
    for (var outcome : Outcome.values()) {
      var all = outcome == Outcome.NO_ARTICLE ? read : cited;
      var rate = Rate.of(all, reading -> reading.outcome() == outcome);
      bench.say(
          "%-12s %d of %d  %s"
              .formatted(outcome, rate.hits(), rate.cases(), Measure.of("", "", rate).words()));
    }
    var disagreeing = read.stream().filter(BasisReading::disagrees).toList();
    bench.say("Disagreements with what people said that they read: " + disagreeing.size());
    disagreeing.forEach(reading -> bench.say("  " + reading.line()));
    return disagreeing.isEmpty();
  }

  /// Of rules, not of annex rows, which all rest on annexes.
  private static List<BasisReading> read(Regulations regulations) {
    return Rules.embedded(EvidenceTypes.embedded()).all().stream()
        .filter(rule -> !RulesPage.isAnnexRow(rule))
        .flatMap(rule ->
            rule.basis().stream().map(basis -> BasisReading.of(rule.id(), basis, regulations)))
        .toList();
  }
}
