package vn.motcua.evaluation.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.figure.FigureCheck;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.prefill.PrefillCases;
import vn.motcua.evaluation.prefill.PrefillResult;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.question.QuestionSet;
import vn.motcua.evaluation.report.Lines;
import vn.motcua.evaluation.retrieval.Procedures;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.safety.SmallRun;
import vn.motcua.evaluation.verdict.JudgedCase;
import vn.motcua.evaluation.verdict.VerdictCases;
import vn.motcua.evaluation.verdict.VerdictResult;

/// Takes the numbers that gates hold.
///
/// @param data the folder of our sets
/// @param local the assistant on the embedded knowledge
/// @param say told what comes out
record Measuring(Path data, Local local, Consumer<String> say) {

  private static final String[] SHOWN = {"hitAt1", "hitAt5", "recallAt10", "mrrAt10", "ndcgAt10"};

  /// The checksum of what `gate` asks.
  String checksum(Gate gate) {
    return switch (gate.kind()) {
      case VERDICTS -> cases(gate).checksum();
      case PREFILL -> messages(gate).checksum();
      case ANSWERS, RETRIEVAL, MODELS -> set(gate).checksum();
      case ATTACKS -> SmallRun.checksum(data.resolve(gate.set()));
    };
  }

  private VerdictCases cases(Gate gate) {
    return VerdictCases.read(data.resolve(gate.set()));
  }

  private PrefillCases messages(Gate gate) {
    return PrefillCases.read(data.resolve(gate.set()));
  }

  private QuestionSet set(Gate gate) {
    return QuestionFile.of(data.resolve(gate.set())).read();
  }

  /// The numbers of `gate` as they are now.
  List<Measure> measures(Gate gate) {
    return switch (gate.kind()) {
      case ANSWERS -> answers(gate);
      case RETRIEVAL -> retrieval(gate);
      case VERDICTS -> verdicts(gate);
      case PREFILL -> prefill(gate);
      case MODELS ->
          said("models", new SmallRun(local, say).models(set(gate).cases(), gate.asOf()));
      case ATTACKS ->
          said("attacks", new SmallRun(local, say).attacks(data.resolve(gate.set()), gate.asOf()));
    };
  }

  private List<Measure> said(String what, List<Measure> measures) {
    say.accept(what);
    measures.forEach(
        m -> say.accept("  %-14s %-28s n=%d".formatted(m.key(), m.words(), m.cases())));
    return measures;
  }

  private List<Measure> answers(Gate gate) {
    var result = SetResult.of(set(gate), local, gate.asOf());
    Lines.of(result).forEach(say);
    var violations = FigureCheck.violations(result);
    violations.forEach(violation -> say.accept("  " + violation));
    var measures = new ArrayList<>(result.measures());
    measures.add(Measure.ofCount("violations", "", result.outcomes().size(), violations.size()));
    return measures;
  }

  private List<Measure> retrieval(Gate gate) {
    var set = TopicSet.of(set(gate)).typed(gate.typing());
    var run = Run.of(set, new Procedures(local.catalogue())::find);
    say.accept("%s: %s".formatted(set.title(), run.line(SHOWN)));
    return run.measures();
  }

  private List<Measure> verdicts(Gate gate) {
    var result = VerdictResult.of(cases(gate), local.verdicts());
    result.lines().forEach(say);
    result.judged().stream()
        .filter(JudgedCase::isHarmful)
        .forEach(harmful -> say.accept(harmful.line()));
    return result.measures();
  }

  private List<Measure> prefill(Gate gate) {
    var result = PrefillResult.ofEmbedded(messages(gate));
    result.lines().forEach(say);
    return result.measures();
  }
}
