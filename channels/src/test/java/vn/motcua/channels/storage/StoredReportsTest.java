package vn.motcua.channels.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// In H2: in memory, and once on a disk.
class StoredReportsTest extends ReportsContract {

  @TempDir private Path folder;
  private final Database memory = Database.at("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "");

  @Override
  StoredReports reports() {
    return new StoredReports(memory, clock(), KEEP);
  }

  @AfterEach
  void close() {
    memory.close();
  }

  @Test
  void outlivesARestart() {
    try (var before = Database.inside(folder)) {
      new StoredReports(before, clock(), KEEP).file(late("Quá hẹn"));
    }

    assertThat(folder.resolve("store/motcua.mv.db")).exists();
    try (var after = Database.inside(folder)) {
      assertThat(new StoredReports(after, clock(), KEEP).since(NOW)).hasSize(1);
    }
  }

  @Test
  void letsASecondProcessInOnThisMachineOnly() throws IOException {
    try (var database = Database.inside(folder)) {
      new StoredReports(database, clock(), KEEP).file(late("Quá hẹn"));

      var lock = new Properties();
      lock.load(Files.newBufferedReader(folder.resolve("store/motcua.lock.db")));
      var port = Integer.parseInt(lock.getProperty("server").split(":", -1)[1]);
      assertThat(answers("127.0.0.1", port)).isTrue();
      // Another address of the loopback network, where only one bound to all addresses answers.
      assertThat(answers("127.0.0.2", port)).isFalse();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsNobodyElseReadTheFile() throws IOException {
    try (var _ = Database.inside(folder)) {
      assertThat(Files.getPosixFilePermissions(folder.resolve("store")))
          .containsExactlyInAnyOrderElementsOf(PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean answers(String address, int port) {
    try (var socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (IOException _) {
      return false;
    }
  }
}
