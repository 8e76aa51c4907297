package vn.motcua.channels.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.StoredReports;

/// Makes and restores backups of made-up reports. The people are made up, and called by letters that
/// every file shows as they are.
abstract class Backups {

  static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final StoredReports.Keep KEEP =
      new StoredReports.Keep(Duration.ofDays(180), Duration.ofDays(730));

  @TempDir Path folder;
  final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  byte[] original = new byte[0];

  int backupOf(byte[] bytes) throws IOException {
    Files.write(target(), bytes);
    return 0;
  }

  int backup(boolean withKey) {
    try (var database = Database.inside(data(""))) {
      var status = new Backup(data(""), database, CLOCK, out()).run(target(), withKey);
      original = status == 0 ? Files.readAllBytes(target()) : original;
      return status;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  int restore() {
    return new Restore(data(""), true, out()).run(target());
  }

  String report(String words, String contact) {
    try (var database = Database.inside(data(""))) {
      return new StoredReports(database, CLOCK, KEEP)
          .file(new Report(Kind.LATE, new Matter("", "", "", null), words, contact, true))
          .id();
    }
  }

  static Report written(String words) {
    return new Report(Kind.LATE, new Matter("", "", "", null), words, "chi Dieu", true);
  }

  java.util.List<String> reported() {
    try (var database = Database.inside(data(""))) {
      return new StoredReports(database, CLOCK, KEEP)
          .since(NOW).stream()
              .map(filed -> filed.report().comment() + " " + filed.report().contact())
              .toList();
    }
  }

  String unzipped(String name) throws IOException {
    try (var zip = new ZipFile(target().toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  java.util.List<String> names() throws IOException {
    try (var zip = new ZipFile(target().toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  void file(String name, String text) throws IOException {
    Files.createDirectories(data(name).getParent());
    Files.writeString(data(name), text);
  }

  Path data(String name) {
    return folder.resolve("data").resolve(name);
  }

  Path target() {
    return folder.resolve("backup.zip");
  }

  static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
