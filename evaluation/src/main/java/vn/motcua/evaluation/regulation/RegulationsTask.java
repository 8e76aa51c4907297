package vn.motcua.evaluation.regulation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.knowledge.ImportOptions;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.source.law.LawFiles;

/// Reads the whole documents and holds the sample among them against what was counted by hand; then
/// imports all of them, twice, into an empty folder.
///
/// An article or clause is right if both have it; missed ones and invented ones count alike.
public final class RegulationsTask implements Task {

  private static final double ARTICLES = 0.99;
  private static final double CLAUSES = 0.97;
  private static final double SECONDS = 60;

  @Override
  public String name() {
    return "regulations";
  }

  @Override
  public String summary() {
    return "reads whole regulations and holds a sample against hand-made counts; fails below"
        + " .99 of articles, .97 of clauses, or above 60 s for all; --failures";
  }

  @Override
  public boolean run(Bench bench) {
    var folder = bench.shared().resolve("data/regulations/whole-documents");
    if (!Files.isDirectory(folder)) {
      bench.say("Skipped, not there: " + folder);
      return true;
    }
    var read = read(bench, folder);
    var articles = new ArrayList<Boolean>();
    var clauses = new ArrayList<Boolean>();
    var failures = bench.options().number("failures", 0);
    Structure.sample()
        .forEach((file, wanted) -> {
          var got = Structure.of(read.getOrDefault(file, List.of()));
          judge(wanted.articles().keySet(), got.articles().keySet(), articles);
          judge(wanted.clauses(), got.clauses(), clauses);
          if (failures > 0 && !wanted.equals(got)) {
            bench.say("  %s: wanted %s, got %s".formatted(file, wanted.articles(), got.articles()));
          }
        });
    var holds = told(bench, "articles exact", articles) >= ARTICLES;
    holds &= told(bench, "clauses exact", clauses) >= CLAUSES;
    return imports(bench, folder) && holds;
  }

  private static Map<String, List<Article>> read(Bench bench, Path folder) {
    var read = new TreeMap<String, List<Article>>();
    var refused = new ArrayList<String>();
    new LawFiles(
            Optional.empty(),
            new LawFiles.Visitor() {
              @Override
              public void regulation(String where, List<Article> articles) {
                read.put(folder.relativize(Path.of(where)).toString(), articles);
              }

              @Override
              public void refused(String where, String reason) {
                refused.add(Path.of(where).getFileName() + ": " + reason);
              }
            })
        .read(List.of(folder));
    var count = read.values().stream().mapToInt(List::size).sum();
    bench.say("%d regulations read, %d records".formatted(read.size(), count));
    refused.forEach(one -> bench.say("  refused: " + one));
    return read;
  }

  private static void judge(Set<String> wanted, Set<String> got, List<Boolean> all) {
    var either = new HashSet<>(wanted);
    either.addAll(got);
    either.forEach(one -> all.add(wanted.contains(one) && got.contains(one)));
  }

  private static double told(Bench bench, String what, List<Boolean> all) {
    var rate = Rate.of(all, right -> right);
    bench.say(
        "%-16s %d of %d  %s"
            .formatted(what, rate.hits(), rate.cases(), Measure.of("", "", rate).words()));
    return rate.value();
  }

  private static boolean imports(Bench bench, Path folder) {
    var ingestion = new Ingestion(Local.temporaryFolder(), Clock.systemUTC());
    var options =
        new ImportOptions(Optional.of(ImportOptions.Kind.REGULATIONS), Optional.of(bench.asOf()));
    var start = System.nanoTime();
    var first = ingestion.read(List.of(folder), options, words -> {});
    var seconds = (System.nanoTime() - start) / 1e9;
    var second = ingestion.read(List.of(folder), options, words -> {});
    var same = first.regulations().equals(second.regulations());
    bench.say(
        "imported %d articles of %d regulations in %.1f s; a second time %s"
            .formatted(
                first.regulations().articles(),
                first.regulations().regulations(),
                seconds,
                same ? "changed nothing" : "CHANGED THE KNOWLEDGE"));
    return same && seconds <= SECONDS;
  }
}
