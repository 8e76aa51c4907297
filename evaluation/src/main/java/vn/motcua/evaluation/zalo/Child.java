package vn.motcua.evaluation.zalo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.bench.Bench;

/// The part of the server that takes messages in and sends them, as a process that can be killed and
/// started again over the same data.
final class Child implements AutoCloseable {

  private static final String MAIN = "vn.motcua.channels.MessagesOnly";
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration START = Duration.ofSeconds(90);

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> command = new ArrayList<>();
  private final Path folder;
  private final int port;
  private @Nullable Process process;

  /// @param zalo where the made-up Zalo is
  Child(Bench bench, URI zalo) {
    this.folder = temporary();
    this.port = freePort();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive()));
    var classes = bench.options().server().orElseGet(() -> Packaged.classes(bench, folder));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classes, MAIN));
    command.addAll(settings(zalo));
  }

  private Path archive() {
    return folder.resolve("classes.jsa");
  }

  /// Starts and stops once, so that later starts find its classes in an archive of the JVM: they
  /// take a third of the time then.
  void practise() {
    start();
    awaitReady();
    end(false);
  }

  private List<String> settings(URI zalo) {
    return List.of(
        "--server.address=127.0.0.1",
        "--server.port=" + port,
        "--motcua.data-dir=" + folder,
        "--logging.level.root=error",
        "--motcua.messages.settle=20ms",
        "--motcua.messages.attempts=100",
        "--motcua.zalo.oa.on=true",
        "--motcua.zalo.oa.app-id=" + Webhooks.APP,
        "--motcua.zalo.oa.app-secret=made-up",
        "--motcua.zalo.oa.oa-id=" + Webhooks.ACCOUNT,
        "--motcua.zalo.oa.oa-secret=" + Webhooks.SECRET,
        "--motcua.zalo.oa.callback=https://example.invalid/",
        "--motcua.zalo.oa.api=" + zalo,
        "--motcua.zalo.oa.oauth=" + zalo,
        "--motcua.zalo.oa.quota=0",
        "--motcua.zalo.oa.per-second=1000",
        "--motcua.zalo.oa.pace=0ms",
        "--motcua.zalo.oa.timeout=5s");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /// Starts it, without waiting.
  void start() {
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(folder.resolve("child.log").toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until it answers.
  ///
  /// @throws IllegalStateException if it does not
  void awaitReady() {
    var end = System.nanoTime() + START.toNanos();
    while (counts().isEmpty()) {
      if (System.nanoTime() > end || process == null || !process.isAlive()) {
        throw new IllegalStateException("The server does not start; see " + folder);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /// What it counted; empty where it does not answer.
  Optional<String> counts() {
    try {
      var answer =
          client.send(
              HttpRequest.newBuilder(address().resolve("/counts"))
                  .timeout(Duration.ofSeconds(5))
                  .build(),
              BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// CPU time that the process has used so far.
  Duration cpu() {
    return process == null
        ? Duration.ZERO
        : process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// SIGKILL: nothing of it runs to an end.
  void kill() {
    end(true);
  }

  private void end(boolean hard) {
    var running = process;
    if (running == null) {
      return;
    }
    try {
      if (hard) {
        running.destroyForcibly().waitFor();
      } else {
        running.destroy();
        if (!running.waitFor(30, TimeUnit.SECONDS)) {
          running.destroyForcibly().waitFor();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("motcua-zalo");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    end(false);
    client.shutdownNow();
  }
}
