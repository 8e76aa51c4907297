package vn.motcua.channels.storage.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;

/// In an H2 file, and what lies on the disk.
class StoredFillingsTest extends FillingsContract {

  @TempDir private Path folder;
  private Database database;
  private PassingDatabase passing;
  private StoredFillings fillings;

  @BeforeEach
  void open() {
    database = Database.fillingsInside(folder);
    passing = new PassingDatabase(database, clock);
    fillings = new StoredFillings(passing, MasterKey.inside(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  PassingDatabase database() {
    return passing;
  }

  @Override
  StoredFillings fillings() {
    return fillings;
  }

  @Test
  void outlivesARestart() {
    var key = fillings.open(begun());
    close();
    open();
    assertThat(fillings.find(key)).contains(begun());
  }

  @Test
  void keepsNoNameAndNoKeyReadable() {
    var key = fillings.open(begun());
    close();
    assertThat(found(NAME.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(found(NAME.getBytes(StandardCharsets.UTF_16BE))).isFalse();
    assertThat(found(key.getBytes(StandardCharsets.UTF_8))).isFalse();
    open();
  }

  /// The control: what is looked for after the erasure is really found before.
  @Test
  void leavesNoByteOfWhatWasErased() {
    var other = fillings.open(begun());
    var key = fillings.open(begun());
    fillings.change(key, filling -> filling.without(List.of("requester.residence")));
    var traces = tracesOfTheShorter();
    close();
    assertThat(traces).hasSize(2).allSatisfy((_, bytes) -> assertThat(found(bytes)).isTrue());

    open();
    fillings.erase(key);
    passing.compact();
    assertThat(traces).allSatisfy((_, bytes) -> assertThat(found(bytes)).isFalse());
    assertThat(fillings.find(other)).isPresent();
    var backup = folder.resolve("backup.zip");
    JdbcClient.create(database.source()).sql("BACKUP TO '" + backup + "'").update();
    var script = folder.resolve("backup.sql");
    JdbcClient.create(database.source()).sql("SCRIPT TO '" + script + "'").query().listOfRows();
    close();
    assertThat(script).isNotEmptyFile();
    assertThat(traces).allSatisfy((_, bytes) -> assertThat(found(bytes)).isFalse());
    open();
  }

  /// Parts of the encrypted answers and of the encrypted key of the shorter filling, as they lie in
  /// the file.
  private Map<String, byte[]> tracesOfTheShorter() {
    return Map.of("content", middle(shorter("content")), "key", middle(shorter("wrapped_key")));
  }

  private String shorter(String column) {
    return JdbcClient.create(database.source())
        .sql("SELECT " + column + " FROM filling ORDER BY LENGTH(content) LIMIT 1")
        .query(String.class)
        .single();
  }

  private static byte[] middle(String text) {
    return text.substring(20, 52).getBytes(StandardCharsets.UTF_8);
  }

  private boolean found(byte[] bytes) {
    return Bytes.found(folder, bytes);
  }

  @Test
  void anotherKeyOpensNothing() throws IOException {
    var key = fillings.open(begun());
    close();
    Files.writeString(
        folder.resolve("keys/fillings.key"), Base64.getEncoder().encodeToString(new byte[32]));
    open();
    assertThatThrownBy(() -> fillings.find(key))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("keys/fillings.key")
        .hasMessageNotContaining(NAME);
  }

  @Test
  void aFileThatHoldsNoKeyIsNamed() throws IOException {
    Files.writeString(folder.resolve("keys/fillings.key"), "short");
    assertThatThrownBy(() -> MasterKey.inside(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("fillings.key");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseOnTheMachineMayReadTheKey() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys/fillings.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
