package vn.motcua.channels.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.channels.operations.RunningLock;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.StoredReports;
import vn.motcua.channels.storage.key.MasterKey;

/// Copies and restores. The people are made up, and called by letters that every file shows as they
/// are.
class BackupTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final StoredReports.Keep KEEP =
      new StoredReports.Keep(Duration.ofDays(180), Duration.ofDays(730));

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void bringsBackWhatWasThere() throws IOException {
    file("rules.json", "{\"withdrawn\":[\"NR-026\"]}");
    file("forms/CT01.json", "{}");
    file("local/current", "1");
    file("local/1/local.jsonl", "tỉnh");
    report("mot", "chi Dieu");
    assertThat(backup(false)).isZero();

    file("rules.json", "{}");
    file("local/current", "2");
    file("local/2/local.jsonl", "khác");
    Files.delete(data("forms/CT01.json"));
    file("places/current", "sau đó");
    report("hai", "anh Sao");
    assertThat(restore()).isZero();

    assertThat(Files.readString(data("rules.json"))).contains("NR-026");
    assertThat(Files.readString(data("local/current"))).isEqualTo("1");
    assertThat(data("local/2")).doesNotExist();
    assertThat(data("places")).doesNotExist();
    assertThat(data("forms/CT01.json")).hasContent("{}");
    assertThat(reported()).containsExactly("mot chi Dieu");
    assertThat(data(".restore")).doesNotExist();
  }

  @Test
  void whatWasErasedSinceStaysErased() {
    var erased = report("loi da xoa", "chi Dieu");
    report("loi con lai", "anh Sao");
    backup(false);
    try (var database = Database.inside(data(""))) {
      new StoredReports(database, CLOCK, KEEP).erase(erased);
    }

    assertThat(restore()).isZero();

    assertThat(reported()).containsExactlyInAnyOrder(" ", "loi con lai anh Sao");
    assertThat(printed()).contains("2 rows that had been erased since");
    assertThat(bytes(data("store/motcua.mv.db"))).doesNotContain("loi da xoa");
  }

  /// The control: the words stand in the file of the database while the copy has none of them.
  @Test
  void holdsNoByteOfWhatWasErasedBefore() throws IOException {
    var erased = report("loi da xoa", "chi Dieu");
    try (var database = Database.inside(data(""))) {
      new StoredReports(database, CLOCK, KEEP).erase(erased);
      assertThat(bytes(data("store/motcua.mv.db"))).contains("loi da xoa");
      new Backup(data(""), database, CLOCK, out()).run(target(), false);
    }

    assertThat(unzipped(Manifest.DATABASE)).doesNotContain("loi da xoa", "Dieu").contains("REPORT");
  }

  @Test
  void copiesOneMomentWhileOthersWrite() throws Exception {
    var going = new AtomicBoolean(true);
    try (var database = Database.inside(data(""));
        var writer = Executors.newSingleThreadExecutor()) {
      var reports = new StoredReports(database, CLOCK, KEEP);
      reports.file(written("0"));
      var begun = new java.util.concurrent.CountDownLatch(20);
      writer.execute(() -> {
        for (var each = 1; going.get(); each++) {
          reports.file(written(Integer.toString(each)));
          begun.countDown();
        }
      });
      begun.await();
      assertThat(new Backup(data(""), database, CLOCK, out()).run(target(), false)).isZero();
      going.set(false);
    }
    assertThat(restore()).isZero();

    assertThat(reported()).hasSizeGreaterThan(20).allMatch(words -> words.endsWith("chi Dieu"));
  }

  @Test
  void leavesTheKeyOutUnlessAsked() throws IOException {
    MasterKey.inside(data(""));
    backup(false);
    assertThat(names()).doesNotContain(Manifest.KEY);
    Files.delete(target());
    backup(true);
    assertThat(names()).contains(Manifest.KEY);

    var before = Files.readString(data(Manifest.KEY));
    Files.delete(data(Manifest.KEY));
    restore();
    assertThat(data(Manifest.KEY)).hasContent(before);
  }

  @Test
  void writesOverNothing() throws IOException {
    Files.writeString(target(), "của người khác");
    assertThat(backup(false)).isOne();
    assertThat(target()).hasContent("của người khác");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayReadIt() throws IOException {
    backup(false);
    assertThat(Files.getPosixFilePermissions(target()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void refusesWhatIsDamagedAndTouchesNothing() throws IOException {
    report("mot", "chi Dieu");
    file("rules.json", "{}");
    backup(false);
    file("rules.json", "{\"approved\":[]}");
    report("hai", "anh Sao");

    changed(Manifest.DATABASE, text -> text.replace("mot", "MOT"));
    assertRefused("is damaged");
    changed(Manifest.NAME, text -> text.replace("\"rules.json\"", "\"../rules.json\""));
    assertRefused("in no backup");
    changed(Manifest.NAME, text -> text.substring(0, text.length() / 2));
    assertRefused("cannot be read");
    changed("rules.json", _ -> "");
    assertRefused("is damaged");
  }

  @Test
  void refusesWhatANewerProgramMade() throws IOException {
    report("mot", "chi Dieu");
    file("rules.json", "{\"approved\":[]}");
    backup(false);
    report("hai", "anh Sao");

    changed(Manifest.NAME, text -> text.replace("\"format\" : 1", "\"format\" : 2"));
    assertRefused("newer program");
    changed(
        Manifest.NAME, text -> text.replaceAll("\"schema\" : \"\\d+\"", "\"schema\" : \"9999\""));
    assertRefused("newer program");
  }

  @Test
  void refusesWhatIsNoBackup() throws IOException {
    report("mot", "chi Dieu");
    report("hai", "anh Sao");
    file("rules.json", "{\"approved\":[]}");
    Files.writeString(target(), "không phải bản sao");
    assertRefused("");
    Files.delete(target());
    assertRefused("");
  }

  @Test
  void refusesWhileAServerRuns() {
    report("mot", "chi Dieu");
    backup(false);
    try (var _ = RunningLock.shared(data(""))) {
      assertThat(restore()).isOne();
    }
    try (var _ = Database.inside(data(""))) {
      assertThat(restore()).isOne();
    }
    assertThat(printed()).contains("stop the server");
    assertThat(restore()).isZero();
  }

  @Test
  void putsBackWhatARestoreThatStoppedTookAway() throws IOException {
    file("rules.json", "{\"approved\":[]}");
    report("mot", "chi Dieu");
    backup(false);
    stopInTheMiddle();
    assertThat(Restore.obstacle(data(""))).contains("Run it again");

    assertThat(restore()).isZero();
    assertThat(Restore.obstacle(data(""))).isEmpty();
    assertThat(reported()).containsExactly("mot chi Dieu");
    assertThat(data("rules.json")).hasContent("{\"approved\":[]}");
  }

  /// As if the machine had stopped when one part was swapped and another only taken away.
  private void stopInTheMiddle() throws IOException {
    Files.createDirectories(data(".restore/old/store"));
    Files.createDirectories(data(".restore/new"));
    Files.writeString(
        data(".restore/journal"), "had rules.json\nnew forms\nhad store/motcua.mv.db\n");
    Files.move(data("rules.json"), data(".restore/old/rules.json"));
    file("rules.json", "của bản sao");
    file("forms/x.json", "của bản sao");
    Files.move(data("store/motcua.mv.db"), data(".restore/old/store/motcua.mv.db"));
  }

  @Test
  void copiesTheRestOfAPostgresDatabaseAndSaysSo() throws IOException {
    file("rules.json", "{\"approved\":[]}");
    backup(false);
    changed(Manifest.NAME, text -> text);
    assertThat(new Restore(data(""), false, out()).run(target())).isOne();
    assertThat(printed()).contains("motcua.store.url names another one");
  }

  private void assertRefused(String why) throws IOException {
    var before = everything();
    assertThat(restore()).isOne();
    assertThat(printed()).contains("nothing was restored", why);
    assertThat(everything()).isEqualTo(before);
    assertThat(reported()).containsExactlyInAnyOrder("mot chi Dieu", "hai anh Sao");
  }

  private TreeMap<String, String> everything() throws IOException {
    var all = new TreeMap<String, String>();
    try (var files = Files.walk(data(""))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.put(data("").relativize(file).toString(), bytes(file));
      }
    }
    all.remove("running.lock");
    return all;
  }

  private void changed(String name, UnaryOperator<String> change) throws IOException {
    Files.delete(target());
    assertThat(backupOf(original)).isZero();
    var next = folder.resolve("next.zip");
    try (var zip = new ZipFile(target().toFile());
        var out = new ZipOutputStream(Files.newOutputStream(next))) {
      for (var entry : zip.stream().toList()) {
        var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            (entry.getName().equals(name) ? change.apply(text) : text)
                .getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    Files.delete(target());
    Files.move(next, target());
  }

  private byte[] original = new byte[0];

  private int backupOf(byte[] bytes) throws IOException {
    Files.write(target(), bytes);
    return 0;
  }

  private int backup(boolean withKey) {
    try (var database = Database.inside(data(""))) {
      var status = new Backup(data(""), database, CLOCK, out()).run(target(), withKey);
      original = status == 0 ? Files.readAllBytes(target()) : original;
      return status;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private int restore() {
    return new Restore(data(""), true, out()).run(target());
  }

  private String report(String words, String contact) {
    try (var database = Database.inside(data(""))) {
      return new StoredReports(database, CLOCK, KEEP)
          .file(new Report(Kind.LATE, new Matter("", "", "", null), words, contact, true))
          .id();
    }
  }

  private static Report written(String words) {
    return new Report(Kind.LATE, new Matter("", "", "", null), words, "chi Dieu", true);
  }

  private java.util.List<String> reported() {
    try (var database = Database.inside(data(""))) {
      return new StoredReports(database, CLOCK, KEEP)
          .since(NOW).stream()
              .map(filed -> filed.report().comment() + " " + filed.report().contact())
              .toList();
    }
  }

  private String unzipped(String name) throws IOException {
    try (var zip = new ZipFile(target().toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private java.util.List<String> names() throws IOException {
    try (var zip = new ZipFile(target().toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  private void file(String name, String text) throws IOException {
    Files.createDirectories(data(name).getParent());
    Files.writeString(data(name), text);
  }

  private Path data(String name) {
    return folder.resolve("data").resolve(name);
  }

  private Path target() {
    return folder.resolve("backup.zip");
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
