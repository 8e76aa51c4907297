package vn.motcua.channels.storage.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;

/// In an H2 file, and what lies on the disk.
class StoredConversationsTest extends ConversationsContract {

  private static final String WORDS = "Hỏi về khai sinh của bé Mẫu Chín Trăm";

  @TempDir private Path folder;
  private Database database;
  private PassingDatabase passing;
  private StoredConversations conversations;

  @BeforeEach
  void open() {
    database = Database.fillingsInside(folder);
    passing = new PassingDatabase(database, clock);
    conversations = new StoredConversations(passing, MasterKey.inside(folder), LIMITS);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  StoredConversations conversations() {
    return conversations;
  }

  @Test
  void outlivesARestart() {
    var id = told();
    close();
    open();

    assertThat(conversations.find(id).orElseThrow().turns()).contains(user(WORDS));
  }

  @Test
  void isInTheFileBeforeTheCallReturns() throws IOException {
    var before = Files.readAllBytes(folder.resolve("store/fillings.mv.db"));
    var id = told();
    var content = column("content").substring(20, 52).getBytes(StandardCharsets.UTF_8);

    assertThat(new String(before, StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(content, StandardCharsets.ISO_8859_1));
    assertThat(Bytes.found(folder, content)).isTrue();
    assertThat(id).isNotEmpty();
  }

  @Test
  void keepsNoWordAndNoIdReadable() {
    var id = told();
    conversations.talk(id, Optional.of(FormTalk.offered("CT01", "khoa-cua-to-khai")));
    close();

    assertThat(
            Stream.of(WORDS, "Mẫu Chín Trăm", "CT01", "khoa-cua-to-khai", id)
                .flatMap(word ->
                    Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)
                        .map(word::getBytes)))
        .noneMatch(bytes -> Bytes.found(folder, bytes));
    open();
  }

  /// The control: what is looked for after the erasure is really found before.
  @Test
  void leavesNoByteOfWhatWasErased() {
    var other = opened(conversations).id();
    var id = told();
    var traces =
        Stream.of("content", "wrapped_key", "digest")
            .map(this::column)
            .map(text -> text.substring(20, 52).getBytes(StandardCharsets.UTF_8))
            .toList();
    close();
    assertThat(traces).allMatch(bytes -> Bytes.found(folder, bytes));

    open();
    conversations.erase(id);
    passing.compact();
    assertThat(conversations.find(other)).isPresent();
    close();
    assertThat(traces).noneMatch(bytes -> Bytes.found(folder, bytes));
    open();
  }

  @Test
  void leavesNoByteOfWhatHasExpired() {
    told();
    var trace = column("wrapped_key").substring(20, 52).getBytes(StandardCharsets.UTF_8);
    passing.compact();
    clock.advance(IDLE.plusSeconds(1));
    assertThat(conversations.eraseExpired()).isOne();
    passing.compact();
    close();

    assertThat(Bytes.found(folder, trace)).isFalse();
    open();
  }

  @Test
  void anotherKeyOpensNothing() throws IOException {
    var id = told();
    close();
    Files.writeString(
        folder.resolve("keys/fillings.key"), Base64.getEncoder().encodeToString(new byte[32]));
    open();

    assertThatThrownBy(() -> conversations.find(id))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("keys/fillings.key")
        .hasMessageNotContaining("Mẫu");
  }

  /// A conversation in which something was said.
  private String told() {
    var id = opened(conversations).id();
    conversations.append(id, user(WORDS), ANSWER);
    return id;
  }

  private static Turn user(String text) {
    return new Turn(Turn.Role.USER, text);
  }

  /// Of the conversation in which most was said.
  private String column(String name) {
    return JdbcClient.create(database.source())
        .sql("SELECT " + name + " FROM conversation ORDER BY LENGTH(content) DESC LIMIT 1")
        .query(String.class)
        .single();
  }
}
