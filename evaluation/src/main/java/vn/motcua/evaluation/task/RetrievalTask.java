package vn.motcua.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.report.RetrievalReport;
import vn.motcua.evaluation.retrieval.Procedures;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.Searched;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;
import vn.motcua.knowledge.search.Catalogue;

/// Looks for the procedures that questions name, without the assistant: each set as written,
/// without marks and with half of them.
public final class RetrievalTask implements Task {

  private static final int LOOKED_AT = 5;
  private static final int SHOWN = 3;

  @Override
  public String name() {
    return "retrieval";
  }

  @Override
  public String summary() {
    return "finds procedures for every set; --failures; writes retrieval.json and retrieval.html";
  }

  @Override
  public boolean run(Bench bench) {
    var shown = bench.options().number("failures", 0);
    var catalogue = bench.local().catalogue();
    var runs = new Runs(bench, new Procedures(catalogue)::find).of(sets(bench));
    var settings = Settings.of(bench, catalogue.edition().toString());
    new RetrievalReport("Một Cửa: tìm thủ tục", settings, runs).write(bench.out(), name());
    bench.say("Report: " + bench.out().resolve("retrieval.html"));
    runs.stream()
        .filter(run -> run.set().typing() == Typing.AS_WRITTEN)
        .forEach(run -> failures(bench, catalogue, run, shown));
    return true;
  }

  /// Every set with codes that is there.
  static List<TopicSet> sets(Bench bench) {
    var files = new ArrayList<>(List.of(QuestionFile.heldOut(bench.checkout().data())));
    files.addAll(bench.questionFiles());
    return files.stream()
        .map(QuestionFile::read)
        .map(TopicSet::of)
        .filter(set -> !set.topics().isEmpty())
        .toList();
  }

  private static void failures(Bench bench, Catalogue catalogue, Run run, int count) {
    var missed = run.missed(LOOKED_AT);
    if (count > 0 && !missed.isEmpty()) {
      bench.say(
          "%s: nothing right among the first %d for %d of %d questions"
              .formatted(run.set().name(), LOOKED_AT, missed.size(), run.size()));
    }
    missed.stream().limit(count).flatMap(one -> explained(catalogue, one)).forEach(bench::say);
  }

  private static Stream<String> explained(Catalogue catalogue, Searched one) {
    var topic = one.topic();
    var where = one.rank() == 0 ? "not among " + Run.DEPTH : "found at " + one.rank();
    var head =
        "%s: %s; wanted %s, %s"
            .formatted(topic.id(), topic.text(), topic.wanted().stream().sorted().toList(), where);
    return Stream.concat(Stream.of(head), Ranked.of(catalogue, topic.text(), SHOWN).stream());
  }
}
