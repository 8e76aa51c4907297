package vn.motcua.evaluation.task;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.evaluation.article.LawFile;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Settings;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.report.RetrievalReport;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.IndexedRegulations;

/// Looks for the articles that questions on law texts want, each set as written, without marks and
/// with half of them.
public final class ArticlesTask implements Task {

  private static final List<String> SETS = List.of("law-a-dev.jsonl", "law-b-dev.jsonl");

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public String summary() {
    return "finds articles of law for every set; writes articles.json and articles.html";
  }

  @Override
  public boolean run(Bench bench) {
    var sets = sets(bench);
    if (sets.isEmpty()) {
      return true;
    }
    try (var regulations = IndexedRegulations.open(bench.lawTexts())) {
      bench.say("Law texts: " + regulations.edition());
      var runs = new Runs(bench, text -> search(regulations, text)).of(sets);
      var settings = Settings.of(bench, regulations.edition().toString());
      new RetrievalReport("Một Cửa: tìm điều luật", settings, runs).write(bench.out(), name());
    }
    bench.say("Report: " + bench.out().resolve("articles.html"));
    return true;
  }

  private static List<String> search(IndexedRegulations regulations, String text) {
    return regulations.search(ArticleQuery.of(text, Run.DEPTH)).stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  /// The sets that are there.
  static List<TopicSet> sets(Bench bench) {
    var sets = new ArrayList<TopicSet>();
    for (var name : SETS) {
      var file = bench.shared().resolve("data/questions").resolve(name);
      if (Files.isRegularFile(file)) {
        sets.add(LawFile.read(file));
      } else {
        bench.say("Skipped, not there: " + file);
      }
    }
    return sets;
  }
}
