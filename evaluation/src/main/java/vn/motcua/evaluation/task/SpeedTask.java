package vn.motcua.evaluation.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.report.Lines;

/// Takes the time of an import, where the data directory needs one, of the first answer of a new process, and of answers afterwards.
public final class SpeedTask implements Task {

  private static final String QUESTION = "Đăng ký tạm trú cần giấy tờ gì?";
  private static final int STARTS = 3;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String summary() {
    return "times the import of a new --data-dir, first answers after a start, and warm ones";
  }

  @Override
  public boolean run(Bench bench) {
    var folder = bench.dataDir();
    Local.open(folder, bench.asOf()).close(); // so that no start has to build an index
    for (int start = 0; start < STARTS; start++) {
      bench.say(
          "First answer of a new process, start of Java and reading the index included:"
              + " %.2f s".formatted(seconds(firstAnswer(bench, folder))));
    }
    warm(bench, folder);
    return true;
  }

  private static void warm(Bench bench, Path folder) {
    var set = QuestionFile.own(bench.checkout().data()).read();
    try (var local = Local.open(folder, bench.asOf())) {
      SetResult.of(set, local, bench.asOf());
      bench.say("Answers when warm:");
      var lines = Lines.of(SetResult.of(set, local, bench.asOf()));
      lines.stream().filter(l -> l.matches("\\s+(median|p99) .*")).forEach(bench::say);
    }
  }

  /// From starting a process to its end; all it does is to answer one question.
  private static Duration firstAnswer(Bench bench, Path folder) {
    long start = System.nanoTime();
    try {
      var process =
          new ProcessBuilder(command(bench, folder))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("A new process failed: " + command(bench, folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No new process", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a new process answered", e);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<String> command(Bench bench, Path folder) {
    var path = System.getProperty("java.class.path", "");
    var command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.add("--enable-native-access=ALL-UNNAMED");
    if (path.endsWith(".jar") && !path.contains(System.getProperty("path.separator"))) {
      command.addAll(List.of("-jar", path));
    } else {
      command.addAll(List.of("-cp", path, "vn.motcua.evaluation.Evaluation"));
    }
    command.addAll(List.of("explain", QUESTION, "--data-dir", folder.toString()));
    command.addAll(List.of("--as-of", bench.asOf().toString()));
    return command;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
