package vn.motcua.channels.officer.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.console.AuditEntry;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.knowledge.Ingestion;

/// Imports by an editor, of a made-up procedure; what runs in the background runs when told to.
class ImportsIT {

  private static final String KITE =
      """
      {"code":"9.000001","name":"Cấp phép thả diều","sources":[{"id":"page","title":"Trang",\
      "asOf":"2026-06-01"}]}\
      """;

  @TempDir private Path folder;
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
  private final Database memory = Database.at("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "");
  private final StoredAudit audit = new StoredAudit(memory, clock);
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final AtomicInteger takenUp = new AtomicInteger();

  @BeforeEach
  void begin() throws IOException {
    new Ingestion(folder, clock).open().close();
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve("inbox/kite.json"), KITE);
    Files.writeString(folder.resolve("outside.json"), KITE);
  }

  @AfterEach
  void close() {
    memory.close();
  }

  @Test
  void showsFirstImportsThenAndGoesBack() {
    var imports = imports();

    assertThat(imports.begin(List.of("kite.json"), true, "mau")).isTrue();
    assertThat(imports.begin(List.of("kite.json"), false, "mau")).as("one at a time").isFalse();
    Objects.requireNonNull(waiting.poll()).run();
    var preview = imports.last().orElseThrow();
    assertThat(preview.step()).isEmpty();
    assertThat(Objects.requireNonNull(preview.report()).changes()).hasSize(1);
    assertThat(audit.newest(0, 9)).isEmpty();
    assertThat(takenUp).hasValue(0);

    assertThat(imports.begin(List.of("kite.json"), false, "mau")).isTrue();
    Objects.requireNonNull(waiting.poll()).run();
    assertThat(takenUp).hasValue(1);

    var before = imports.previous().orElseThrow().version();
    assertThat(imports.beginRollBack("another", true, "mau")).as("not the one before").isFalse();
    assertThat(imports.beginRollBack(before, true, "mau")).isTrue();
    Objects.requireNonNull(waiting.poll()).run();
    var back = imports.last().orElseThrow();
    assertThat(back.changes())
        .extracting(change -> change.kind() + " " + change.code())
        .containsExactly("REMOVED 9.000001");
    assertThat(takenUp).as("a preview changes nothing").hasValue(1);
    assertThat(imports.previous().orElseThrow().version()).isEqualTo(before);

    assertThat(imports.beginRollBack(before, false, "mau")).isTrue();
    Objects.requireNonNull(waiting.poll()).run();
    assertThat(takenUp).hasValue(2);
    assertThat(audit.newest(0, 9))
        .extracting(AuditEntry::what)
        .containsExactly(What.KNOWLEDGE_ROLLED_BACK, What.KNOWLEDGE_IMPORTED);
  }

  @Test
  void readsNothingOutsideTheInbox() {
    for (var name : List.of("../outside.json", "/etc/passwd", "", ".", "none.json")) {
      assertThat(imports().begin(List.of(name), true, "mau")).as(name).isFalse();
    }
  }

  @Test
  void keepsARecordOfAnEditorUntilItIsImportedAndNoFileOfTheOperator() {
    var inbox = new Inbox(folder.resolve("inbox"));
    var imports = imports();

    var name = inbox.put("../9.000001", KITE);
    assertThat(name).isEqualTo("ban-ghi-.._9.000001.json");
    assertThat(inbox.names()).containsExactly(name, "kite.json");
    inbox.discard(List.of(name, "kite.json"));
    assertThat(inbox.names()).containsExactly("kite.json");

    inbox.put("9.000001", KITE);
    imports.begin(List.of("ban-ghi-9.000001.json"), false, "mau");
    Objects.requireNonNull(waiting.poll()).run();
    assertThat(inbox.names()).containsExactly("kite.json");
  }

  @Test
  void saysThatNothingChangedWhereItFails() {
    var imports =
        new Imports(
            new Ingestion(folder, clock),
            new Inbox(folder.resolve("inbox")),
            audit,
            () -> {
              throw new IllegalStateException("made to fail");
            },
            waiting::add);

    imports.begin(List.of("kite.json"), false, "mau");
    Objects.requireNonNull(waiting.poll()).run();

    assertThat(imports.last().orElseThrow().failed()).isNotEmpty();
    assertThat(audit.newest(0, 9)).isEmpty();
  }

  private Imports imports() {
    return new Imports(
        new Ingestion(folder, clock),
        new Inbox(folder.resolve("inbox")),
        audit,
        takenUp::incrementAndGet,
        waiting::add);
  }
}
