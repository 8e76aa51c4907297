package vn.motcua.channels.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.operations.RunningLock;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.StoredReports;

/// What comes back, and what is refused.
class RestoreTest extends Backups {

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
  void refusesADatabaseThatTheSettingsDoNotUse() throws IOException {
    file("rules.json", "{\"approved\":[]}");
    backup(false);
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

  private Map<String, String> everything() throws IOException {
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
}
