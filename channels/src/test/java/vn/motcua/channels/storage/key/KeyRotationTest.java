package vn.motcua.channels.storage.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.KeyRotation.Step;

/// What is encrypted stays readable, wherever a change of keys stops.
class KeyRotationTest {

  private static final int ROWS = 5;

  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir private Path folder;
  private final Database database =
      Database.fillingsAt("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "");
  private final JdbcClient jdbc = JdbcClient.create(database.source());

  @BeforeEach
  void fill() {
    for (var row = 0; row < ROWS; row++) {
      insert("dòng " + row);
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void leavesOnlyTheNewKeyWhichOpensAll() throws IOException {
    var before = Files.readString(file("fillings.key"));

    assertThat(rotation(new ArrayList<>()::add).run()).isEqualTo(ROWS);

    assertThat(Files.readString(file("fillings.key"))).isNotEqualTo(before);
    assertThat(file("fillings.key.next")).doesNotExist();
    assertThat(file("fillings.key.old")).doesNotExist();
    assertReadable(ROWS);
  }

  @Test
  void takesEveryStepInOrder() {
    var steps = new ArrayList<Step>();
    rotation(steps::add).run();

    assertThat(steps.stream().distinct()).containsExactly(Step.values());
    assertThat(steps).filteredOn(Step.ONE_ROW_DONE::equals).hasSize(ROWS);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void losesNothingWhereverItStopsAndGoesOnFromThere(Step last) throws IOException {
    var before = Files.readString(file("fillings.key"));
    assertThatThrownBy(rotation(step -> crash(step, last))::run).isInstanceOf(Crash.class);

    assertReadable(ROWS);
    insert("dòng " + ROWS); // as a server does that runs in between
    assertReadable(ROWS + 1);

    rotation(_ -> {}).run();
    assertReadable(ROWS + 1);
    assertThat(Files.readString(file("fillings.key"))).isNotEqualTo(before);
    try (var left = Files.list(folder.resolve("keys"))) {
      assertThat(left).containsExactly(file("fillings.key"));
    }
  }

  /// The control: the old key opens what it was made for, and nothing afterwards.
  @Test
  void theOldKeyOpensNothingAfterwards() throws IOException {
    var before = Files.readString(file("fillings.key"));
    assertReadable(ROWS);
    rotation(_ -> {}).run();
    Files.writeString(file("fillings.key"), before);

    assertThatThrownBy(() -> assertReadable(ROWS)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void destroysNothingWhileARowOpensWithNoKey() throws IOException {
    jdbc.sql("UPDATE filling SET wrapped_key = ? WHERE id = 'dòng 3'")
        .param(new RowCipher(MasterKey.inside(folder)).newKey("another"))
        .update();
    var before = Files.readString(file("fillings.key"));

    assertThatThrownBy(rotation(_ -> {})::run).isInstanceOf(IllegalStateException.class);
    assertThat(Files.readString(file("fillings.key"))).isEqualTo(before);
  }

  private static void crash(Step step, Step last) {
    if (step == last) {
      throw new Crash();
    }
  }

  private KeyRotation rotation(java.util.function.Consumer<Step> after) {
    var fillings = new WrappedKeys(database.source(), "filling", "id");
    var conversations = new WrappedKeys(database.source(), "conversation", "digest");
    return new KeyRotation(folder, List.of(fillings, conversations), after);
  }

  /// A new cipher each time: what counts is what lies on the disk.
  private void insert(String id) {
    var cipher = new RowCipher(MasterKey.inside(folder));
    var wrapped = cipher.newKey(id);
    jdbc.sql(
            "INSERT INTO filling (id, expires_at, wrapped_key, content)"
                + " VALUES (?, CURRENT_TIMESTAMP, ?, ?)")
        .params(id, wrapped, cipher.encrypt("lời của " + id, wrapped, id))
        .update();
  }

  private void assertReadable(int rows) {
    var cipher = new RowCipher(MasterKey.inside(folder));
    var read =
        jdbc.sql("SELECT id, wrapped_key, content FROM filling ORDER BY id")
            .query((row, _) -> cipher.decrypt(row.getString(3), row.getString(2), row.getString(1)))
            .list();
    assertThat(read).hasSize(rows).contains("lời của dòng 0").allMatch(w -> w.startsWith("lời"));
  }

  private Path file(String name) {
    return folder.resolve("keys").resolve(name);
  }
}
