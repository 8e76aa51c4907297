package vn.motcua.channels.storage.passing;

import static vn.motcua.channels.storage.passing.PassingDatabase.at;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.erasure.Erasure;
import vn.motcua.channels.storage.key.Digest;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.key.RowCipher;

/// Conversations in the [PassingDatabase], each encrypted under a key of its own. What was said is in
/// the file when a call returns. Of an id only the digest is kept, since whoever holds one may use
/// the conversation. Blocks, so it is asked on worker threads.
public final class StoredConversations implements Conversations {

  /// How long and how much is kept.
  ///
  /// @param idle a conversation is erased when nothing was said for this long
  /// @param most conversations at once; beyond it [#eraseExpired] erases the least recently used
  /// @param turns messages kept of one; beyond it the oldest are erased
  public record Limits(Duration idle, int most, int turns) {}

  private record Row(String digest, String wrappedKey, String content) {}

  private final PassingDatabase database;
  private final JdbcClient jdbc;
  private final RowCipher cipher;
  private final Limits limits;

  public StoredConversations(PassingDatabase database, MasterKey master, Limits limits) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.cipher = new RowCipher(master);
    this.limits = limits;
  }

  @Override
  public Conversation open(Instant now, Question.Language language, @Nullable String place) {
    var id = Unguessable.word();
    var begun = ConversationText.begun(now, language, place);
    var digest = Digest.of(id);
    var wrappedKey = cipher.newKey(digest);
    var content = cipher.encrypt(begun.written(), wrappedKey, digest);
    return database.within(() -> {
      jdbc.sql(
              "INSERT INTO conversation (digest, used_at, wrapped_key, content)"
                  + " VALUES (?, ?, ?, ?)")
          .params(digest, at(database.now()), wrappedKey, content)
          .update();
      return begun.of(id);
    });
  }

  @Override
  public Optional<Conversation> find(String id) {
    return text(id).map(text -> text.of(id));
  }

  @Override
  public void append(String id, Turn user, Turn assistant) {
    change(id, old -> old.withTurns(grown(old.turns(), user, assistant)));
  }

  @Override
  public void talk(String id, Optional<FormTalk> talk) {
    change(id, old -> old.about(talk.orElse(null)));
  }

  /// When the conversation is erased if nothing more is said.
  public Optional<Instant> keptUntil(String id) {
    return database.within(() ->
        jdbc.sql("SELECT used_at FROM conversation WHERE digest = ? AND used_at >= ?")
            .params(Digest.of(id), at(oldest()))
            .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
            .optional()
            .map(used -> used.plus(limits.idle())));
  }

  @Override
  public boolean erase(String id) {
    return database.within(() -> {
      var erased =
          jdbc.sql("DELETE FROM conversation WHERE digest = ? AND used_at >= ?")
              .params(Digest.of(id), at(oldest()))
              .update();
      if (erased > 0) {
        database.erased(Erasure.Kind.CONVERSATION, Digest.of(id));
      }
      return erased > 0;
    });
  }

  /// Erases what was not used for too long, and the least recently used of too many.
  ///
  /// @return how many conversations that were
  public int eraseExpired() {
    return database.within(() -> {
      var old = jdbc.sql("DELETE FROM conversation WHERE used_at < ?").param(at(oldest())).update();
      var erased =
          old
              + jdbc.sql(
                      """
                      DELETE FROM conversation WHERE digest IN
                      (SELECT digest FROM conversation ORDER BY used_at DESC, digest OFFSET ? ROWS)
                      """)
                  .param(limits.most())
                  .update();
      if (erased > 0) {
        database.expired();
      }
      return erased;
    });
  }

  private Optional<ConversationText> text(String id) {
    return database.within(() -> row(id, "")).map(this::text);
  }

  private void change(String id, UnaryOperator<ConversationText> change) {
    database.within(() -> {
      row(id, " FOR UPDATE")
          .ifPresent(row -> {
            var changed = change.apply(text(row)).written();
            jdbc.sql("UPDATE conversation SET used_at = ?, content = ? WHERE digest = ?")
                .params(
                    at(database.now()),
                    cipher.encrypt(changed, row.wrappedKey(), row.digest()),
                    row.digest())
                .update();
          });
      return true;
    });
  }

  private Optional<Row> row(String id, String suffix) {
    return jdbc.sql(
            "SELECT digest, wrapped_key, content FROM conversation"
                + " WHERE digest = ? AND used_at >= ?"
                + suffix)
        .params(Digest.of(id), at(oldest()))
        .query((row, _) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
        .optional();
  }

  private ConversationText text(Row row) {
    return ConversationText.read(
        cipher.decryptBytes(row.content(), row.wrappedKey(), row.digest()));
  }

  private Instant oldest() {
    return database.now().minus(limits.idle());
  }

  private List<Turn> grown(List<Turn> before, Turn user, Turn assistant) {
    var all = new ArrayList<>(before);
    all.add(user);
    all.add(assistant);
    return all.subList(Math.max(0, all.size() - limits.turns()), all.size());
  }
}
