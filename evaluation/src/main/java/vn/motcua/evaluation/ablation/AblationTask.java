package vn.motcua.evaluation.ablation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.learn.Untaught;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.report.MarkedText;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;

/// Searches with one part left out at a time, and writes what each brings into the README.
public final class AblationTask implements Task {

  private static final List<String> SETS = List.of("heldout-dev", "civil-status-dev");
  private static final String[] SHOWN = {"hitAt1", "hitAt5", "recallAt10", "mrrAt10", "ndcgAt10"};

  @Override
  public String name() {
    return "ablation";
  }

  @Override
  public String summary() {
    return "searches with one part left out at a time; writes ablation.json and the README's table";
  }

  @Override
  public boolean run(Bench bench) {
    var sets = sets(bench);
    var laboratory = new Laboratory(bench.index(), new EmbeddedKnowledge()::wordings);
    var rows = new ArrayList<Ablation.Row>();
    for (var part : parts(bench)) {
      try (var search = part.search().apply(laboratory)) {
        rows.add(row(bench, part, search, sets));
      }
    }
    report(bench, new Ablation(rows), sets);
    return true;
  }

  private static List<Part> parts(Bench bench) {
    return Stream.concat(Stream.of(Part.NOTHING), Part.all(lab -> Untaught.matcher(bench)).stream())
        .toList();
  }

  /// The sets that are there, with marks and without.
  private static List<TopicSet> sets(Bench bench) {
    var files = new ArrayList<>(List.of(QuestionFile.heldOut(bench.checkout().data())));
    files.addAll(bench.questionFiles());
    return files.stream()
        .map(QuestionFile::read)
        .filter(set -> SETS.contains(set.name()))
        .map(TopicSet::of)
        .flatMap(set -> Stream.of(set, set.typed(Typing.UNACCENTED)))
        .toList();
  }

  private static Ablation.Row row(Bench bench, Part part, Search search, List<TopicSet> sets) {
    bench.say("Left out: " + part.name());
    var runs = sets.stream().map(set -> Run.of(set, search::find)).toList();
    runs.forEach(run -> bench.say("  %-30s %s".formatted(run.set().title(), run.line(SHOWN))));
    return new Ablation.Row(part.name(), runs);
  }

  /// The README is for all readers, so that its table wants every set.
  private void report(Bench bench, Ablation ablation, List<TopicSet> sets) {
    var edition = bench.local().catalogue().edition();
    bench.say(ablation.table());
    ablation.write(bench.out(), Settings.of(bench, edition.toString()));
    if (sets.size() == 2 * SETS.size() && edition.imported() > 0) {
      var about =
          "Measured on %s, %,d procedures, %,d of them imported:"
              .formatted(bench.asOf(), edition.procedures(), edition.imported());
      new MarkedText(bench.checkout().root().resolve("README.md"), name())
          .replace(about + "\n\n" + ablation.table());
    } else {
      bench.say("The README keeps its table: that wants %s and an import".formatted(SETS));
    }
  }
}
