package vn.motcua.evaluation.task;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.evaluation.article.LawResult;
import vn.motcua.evaluation.article.LawSet;
import vn.motcua.evaluation.article.Typing;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.report.LawReport;
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
      LawResult.of(sets.getFirst(), regulations); // so that the first set is not slower
      var results = new ArrayList<LawResult>();
      for (var set : sets) {
        for (var typing : Typing.values()) {
          var result = LawResult.of(set.typed(typing), regulations);
          results.add(result);
          say(bench, result);
        }
      }
      new LawReport(settings(bench, regulations), results).write(bench.out(), name());
    }
    bench.say("Report: " + bench.out().resolve("articles.html"));
    return true;
  }

  /// The sets that are there.
  static List<LawSet> sets(Bench bench) {
    var sets = new ArrayList<LawSet>();
    for (var name : SETS) {
      var file = bench.shared().resolve("data/questions").resolve(name);
      if (Files.isRegularFile(file)) {
        sets.add(LawSet.read(file));
      } else {
        bench.say("Skipped, not there: " + file);
      }
    }
    return sets;
  }

  private static void say(Bench bench, LawResult result) {
    bench.say("%s, n = %d".formatted(result.set().name(), result.outcomes().size()));
    for (var measure : result.measures()) {
      bench.say("  %-14s %s".formatted(measure.key(), measure.words()));
    }
  }

  private static Map<String, String> settings(Bench bench, IndexedRegulations regulations) {
    var all = new LinkedHashMap<String, String>();
    all.put("commit", bench.checkout().commit());
    all.put("knowledge", regulations.edition().toString());
    all.put("options", bench.options().values().toString());
    all.put("java", Runtime.version().toString());
    all.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    return all;
  }
}
