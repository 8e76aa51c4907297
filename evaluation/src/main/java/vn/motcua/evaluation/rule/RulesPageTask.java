package vn.motcua.evaluation.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.rule.Rules;

/// Writes all rules as one page that a lawyer can check line by line.
public final class RulesPageTask implements Task {

  @Override
  public String name() {
    return "rules-page";
  }

  @Override
  public String summary() {
    return "writes knowledge/RULES.md from the rules";
  }

  @Override
  public boolean run(Bench bench) {
    var file = bench.checkout().root().resolve("knowledge/RULES.md");
    try {
      Files.writeString(file, RulesPage.of(Rules.embedded(EvidenceTypes.embedded()).all()));
    } catch (IOException e) {
      throw new UncheckedIOException("The rules cannot be written to " + file, e);
    }
    bench.say("Written: " + file);
    return true;
  }
}
