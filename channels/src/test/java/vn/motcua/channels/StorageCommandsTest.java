package vn.motcua.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.channels.operations.RunningLock;
import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// The commands about what is kept, as they are typed.
class StorageCommandsTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void set() {
    System.setProperty("motcua.data-dir", data("").toString());
  }

  @AfterEach
  void clear() {
    System.clearProperty("motcua.data-dir");
  }

  @Test
  void backsUpWhileTheServerHasTheDatabaseOpenAndRestoresOnceItStopped() throws IOException {
    var target = folder.resolve("b.zip").toString();
    try (var _ = RunningLock.shared(data(""));
        var _ = Database.inside(data(""))) {
      Files.writeString(data("rules.json"), "{}");
      assertThat(run("backup", target)).isZero();
      assertThat(run("restore", target)).isOne();
    }
    Files.delete(data("rules.json"));

    assertThat(run("restore", target)).isZero();
    assertThat(data("rules.json")).hasContent("{}");
    assertThat(printed()).contains("the master key is not in it", "were restored");
  }

  @Test
  void changesTheMasterKeyOnceTheServerStopped() throws IOException {
    MasterKey.inside(data(""));
    var before = Files.readString(data("keys/fillings.key"));
    try (var _ = RunningLock.shared(data(""))) {
      assertThat(run("keys", "rotate")).isOne();
    }
    assertThat(data("keys/fillings.key")).hasContent(before);

    assertThat(run("keys", "rotate")).isZero();
    assertThat(Files.readString(data("keys/fillings.key"))).isNotEqualTo(before);
    assertThat(printed()).contains("stop the server", "0 keys are encrypted");
  }

  @Test
  void readsMessagesOnWithTheNewMasterKey() {
    withMessages(store -> store.outbox.put("k1", Network.ZALO_OA, "diều", Outgoing.of("Thả đi.")));

    assertThat(run("keys", "rotate")).isZero();

    assertThat(printed()).contains("3 keys are encrypted"); // of digests, of a person, of a message
    withMessages(store -> {
      var person = store.people.digest(Network.ZALO_OA.name(), "diều");
      assertThat(store.outbox.first(person).orElseThrow().message())
          .isEqualTo(Outgoing.of("Thả đi."));
    });
  }

  private void withMessages(Consumer<MessageStore> work) {
    var clock = new MovingClock(Instant.parse("2026-11-22T03:00:00Z"));
    try (var store = new MessageStore(Database.inside(data("")), data(""), clock)) {
      work.accept(store);
    }
  }

  @Test
  void writesPapers() {
    assertThat(run("papers", folder.resolve("papers").toString())).isZero();
    assertThat(folder.resolve("papers/nhat-ky-xoa.docx")).exists();
    assertThat(folder.resolve("papers/phan-loai-rui-ro-ai.md"))
        .content()
        .contains("Trợ lý thủ tục hành chính");
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    assertThat(run("backup")).isEqualTo(2);
    assertThat(run("backup", "a", "b")).isEqualTo(2);
    assertThat(run("backup", "--all")).isEqualTo(2);
    assertThat(run("restore")).isEqualTo(2);
    assertThat(run("keys")).isEqualTo(2);
    assertThat(run("keys", "forget")).isEqualTo(2);
    assertThat(run("papers")).isEqualTo(2);
    assertThat(printed()).contains("backup FILE", "keys rotate", "papers FOLDER");
  }

  private Path data(String name) {
    return folder.resolve("data").resolve(name);
  }

  private int run(String... words) {
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Application(out).run(List.of(words));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
