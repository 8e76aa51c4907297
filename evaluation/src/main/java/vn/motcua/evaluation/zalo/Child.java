package vn.motcua.evaluation.zalo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.program.Program;

/// The part of the server that takes messages in and sends them, as a process that can be killed and
/// started again over the same data.
final class Child implements AutoCloseable {

  private static final String MAIN = "vn.motcua.channels.MessagesOnly";

  private final Program program;
  private final Path folder = Program.folder();
  private final int port = Program.freePort();

  /// @param zalo where the made-up Zalo is
  Child(Bench bench, URI zalo) {
    var command = new ArrayList<String>();
    command.add(Program.java());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive()));
    var classes = bench.options().server().orElseGet(() -> Packaged.classes(bench, folder));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classes, MAIN));
    command.addAll(settings(zalo));
    program = new Program(command, folder, address().resolve("/counts"));
  }

  private Path archive() {
    return folder.resolve("classes.jsa");
  }

  /// Starts and stops once, so that later starts find its classes in an archive of the JVM: they
  /// take a third of the time then.
  void practise() {
    start();
    awaitReady();
    program.stop();
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
    program.start();
  }

  /// Waits until it answers.
  ///
  /// @throws IllegalStateException if it does not
  void awaitReady() {
    program.awaitReady();
  }

  /// What it counted; empty where it does not answer.
  Optional<String> counts() {
    return program.says(address().resolve("/counts"));
  }

  /// CPU time that the process has used so far.
  Duration cpu() {
    return program.cpu();
  }

  /// SIGKILL: nothing of it runs to an end.
  void kill() {
    program.kill();
  }

  @Override
  public void close() {
    program.close();
  }
}
