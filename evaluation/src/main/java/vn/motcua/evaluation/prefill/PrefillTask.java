package vn.motcua.evaluation.prefill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.report.ReportJson;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.form.Forms;

/// Fills forms from what people write and from the QR codes of cards. What counts most is that
/// nothing wrong is filled in. Failures are shown of the half that may be looked at only.
public final class PrefillTask implements Task {

  @Override
  public String name() {
    return "prefill";
  }

  @Override
  public String summary() {
    return "fills forms from the messages and cards of data/forms; --failures; writes prefill.json";
  }

  @Override
  public boolean run(Bench bench) {
    var folder = bench.checkout().data().resolve("forms");
    var forms = Forms.embedded();
    var set = PrefillCases.read(folder.resolve("prefill-cases.yaml"));
    var result = PrefillResult.ofEmbedded(set);
    result.lines().forEach(bench::say);
    result.failed().stream()
        .filter(failed -> !failed.asked().isHeld())
        .limit(bench.options().number("failures", 0))
        .forEach(failed -> bench.say(failed.line()));
    var cards = CardResult.of(folder.resolve("qr-cases.jsonl"), forms);
    cards
        .measures()
        .forEach(measure ->
            bench.say(
                "  %-16s %-28s n=%d".formatted(measure.key(), measure.words(), measure.cases())));
    cards.failed().forEach(id -> bench.say("  not as expected: " + id));
    write(bench, result, cards);
    return cards.failed().isEmpty();
  }

  private void write(Bench bench, PrefillResult result, CardResult cards) {
    var measures = new ArrayList<>(result.measures());
    measures.addAll(cards.measures());
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", Settings.of(bench, EmbeddedKnowledge.fingerprint()));
    top.put("sha256", result.set().checksum());
    top.put("measures", ReportJson.measures(measures));
    ReportJson.write(bench.out().resolve(name() + ".json"), top);
  }
}
