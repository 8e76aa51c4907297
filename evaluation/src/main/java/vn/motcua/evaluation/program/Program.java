package vn.motcua.evaluation.program;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A server as a process of its own on this machine, which can be killed and started again over the
/// same data.
public final class Program implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration START = Duration.ofSeconds(90);
  private static final int END_SECONDS = 30;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> command;
  private final Path folder;
  private final URI alive;
  private @Nullable Process process;

  /// @param command what to run: a program and its arguments
  /// @param folder where its output goes, into `child.log`
  /// @param alive an address that answers 200 once it is ready
  public Program(List<String> command, Path folder, URI alive) {
    this.command = List.copyOf(command);
    this.folder = folder;
    this.alive = alive;
  }

  /// The Java that runs this.
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// A port that nobody listens on now.
  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A new folder for its data.
  public static Path folder() {
    try {
      return Files.createTempDirectory("motcua-program");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts it, without waiting.
  public void start() {
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
  public void awaitReady() {
    var end = System.nanoTime() + START.toNanos();
    while (says(alive).isEmpty()) {
      if (System.nanoTime() > end || process == null || !process.isAlive()) {
        throw new IllegalStateException("The server does not start; see " + folder);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /// What it says at `address`; empty where it does not answer.
  public Optional<String> says(URI address) {
    try {
      var answer =
          client.send(
              HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build(),
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
  public Duration cpu() {
    return process == null
        ? Duration.ZERO
        : process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Asks it to end and waits until it did.
  public void stop() {
    end(false);
  }

  /// SIGKILL: nothing of it runs to an end.
  public void kill() {
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
        if (!running.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
          running.destroyForcibly().waitFor();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    client.shutdownNow();
  }
}
