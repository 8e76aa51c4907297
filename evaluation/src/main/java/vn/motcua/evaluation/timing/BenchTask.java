package vn.motcua.evaluation.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;

/// Times the steps of a reply with JMH, the analysis of a question beside a bare Lucene query.
public final class BenchTask implements Task {

  private static final double MEDIAN = 50;
  private static final double LAST = 99;

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public String summary() {
    return "times analysis, a bare Lucene query, search and replies with JMH; writes bench.json";
  }

  @Override
  public boolean run(Bench bench) {
    bench.index();
    ClassPath.unnest();
    try {
      Files.createDirectories(bench.out());
      var results = new Runner(options(bench)).run();
      report(bench, results);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH did not finish", e);
    }
  }

  private static Options options(Bench bench) {
    return new OptionsBuilder()
        .include(PathBenchmark.class.getName())
        .param("dataDir", bench.dataDir().toAbsolutePath().toString())
        .param("checkout", bench.checkout().root().toString())
        .param("asOf", bench.asOf().toString())
        .jvmArgs("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(bench.out().resolve("bench.json").toString())
        .build();
  }

  private static void report(Bench bench, Collection<RunResult> results) {
    var medians = new LinkedHashMap<String, Double>();
    for (var result : results) {
      var name = result.getPrimaryResult().getLabel();
      var typing = result.getParams().getParam("typing");
      var times = result.getPrimaryResult().getStatistics();
      medians.put(typing + " " + name, times.getPercentile(MEDIAN));
      bench.say(
          "%-10s %-10s median %8.3f ms  p99 %8.3f ms  n=%d"
              .formatted(
                  name,
                  typing,
                  times.getPercentile(MEDIAN) / 1e3,
                  times.getPercentile(LAST) / 1e3,
                  times.getN()));
    }
    ratio(bench, medians, "AS_WRITTEN");
    ratio(bench, medians, "UNACCENTED");
  }

  private static void ratio(Bench bench, Map<String, Double> medians, String typing) {
    var analysis = medians.getOrDefault(typing + " analysis", Double.NaN);
    var bare = medians.getOrDefault(typing + " bareQuery", Double.NaN);
    bench.say(
        "Analysis takes %.2f times a bare query, medians, %s".formatted(analysis / bare, typing));
  }
}
