package vn.motcua.evaluation.stream;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.program.Program;

/// The packaged program with a language model, as a process with 512 MB.
final class Served implements AutoCloseable {

  private static final Pattern THREADS =
      Pattern.compile("(?m)^jvm_threads_live_threads(?:\\{[^}]*})? ([\\d.]+)");
  private static final long LOOK_MILLIS = 200;

  private final int port = Program.freePort();
  private final URI figures =
      URI.create("http://127.0.0.1:%d/actuator/prometheus".formatted(Program.freePort()));
  private final Program program;

  /// @param model where the language model is
  /// @param atOnce answers that it may be asked for at the same time
  Served(Bench bench, URI model, int atOnce) {
    var folder = Program.folder();
    var jar = bench.checkout().root().resolve("channels/target/motcua.jar");
    program =
        new Program(
            List.of(
                Program.java(),
                "-Xmx512m",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--management.server.port=" + figures.getPort(),
                "--motcua.data-dir=" + folder,
                "--motcua.limits.requests-per-minute=0",
                "--motcua.limits.answers-waiting=" + 2 * atOnce,
                "--motcua.model.url=" + model,
                "--motcua.model.name=thu",
                "--motcua.model.at-once=" + atOnce,
                "--motcua.model.timeout=30s",
                "--motcua.model.first-token-timeout=30s"),
            folder,
            figures);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /// Starts it and waits until it answers.
  void start() {
    program.start();
    program.awaitReady();
  }

  /// Counts its threads from now on.
  Threads threads() {
    return new Threads(this);
  }

  private int live() {
    return program
        .says(figures)
        .map(THREADS::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(found -> (int) Double.parseDouble(found.group(1)))
        .orElse(0);
  }

  @Override
  public void close() {
    program.close();
  }

  /// The most threads that a program had at one time.
  static final class Threads implements AutoCloseable {

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger most = new AtomicInteger();

    private Threads(Served served) {
      var _ =
          looking.scheduleWithFixedDelay(
              () -> most.accumulateAndGet(served.live(), Math::max),
              0,
              LOOK_MILLIS,
              TimeUnit.MILLISECONDS);
    }

    int most() {
      return most.get();
    }

    @Override
    public void close() {
      looking.shutdownNow();
    }
  }
}
