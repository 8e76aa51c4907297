package vn.motcua.channels.storage.passing;

import static vn.motcua.channels.storage.passing.PassingDatabase.at;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.Fillings;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.erasure.Erasure;
import vn.motcua.channels.storage.key.Digest;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.key.RowCipher;

/// Fillings in the [PassingDatabase], encrypted.
public final class StoredFillings implements Fillings {

  /// What opens a filling.
  private enum Access {
    OWNER,
    HELPER,
    WORD
  }

  private record Row(String id, Instant expiresAt, String wrappedKey, String content) {}

  private final PassingDatabase database;
  private final JdbcClient jdbc;
  private final RowCipher cipher;

  public StoredFillings(PassingDatabase database, MasterKey master) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.cipher = new RowCipher(master);
  }

  @Override
  public String open(Filling filling) {
    return database.within(() -> {
      var id = Unguessable.word();
      var wrappedKey = cipher.newKey(id);
      jdbc.sql("INSERT INTO filling (id, expires_at, wrapped_key, content) VALUES (?, ?, ?, ?)")
          .params(
              id,
              at(filling.expiresAt()),
              wrappedKey,
              cipher.encrypt(FillingJson.write(filling), wrappedKey, id))
          .update();
      return access(id, Access.OWNER, filling.expiresAt());
    });
  }

  @Override
  public Optional<Filling> find(String key) {
    return database.within(() -> row(key, "").map(this::filling));
  }

  @Override
  public Optional<Filling> change(String key, UnaryOperator<Filling> change) {
    return database.within(() ->
        row(key, " FOR UPDATE")
            .map(row -> {
              var changed = change.apply(filling(row));
              jdbc.sql("UPDATE filling SET content = ? WHERE id = ?")
                  .params(
                      cipher.encrypt(FillingJson.write(changed), row.wrappedKey(), row.id()),
                      row.id())
                  .update();
              return changed;
            }));
  }

  @Override
  public boolean erase(String key) {
    return database.within(() ->
        row(key, " FOR UPDATE")
            .map(row -> {
              jdbc.sql("DELETE FROM filling WHERE id = ?").param(row.id()).update();
              database.erased(Erasure.Kind.FILLING, row.id());
              return true;
            })
            .orElse(false));
  }

  @Override
  public Optional<String> handOver(String key, Duration validFor) {
    return database.within(() ->
        row(key, "")
            .map(row -> {
              var until = database.now().plus(validFor);
              return access(
                  row.id(), Access.WORD, until.isBefore(row.expiresAt()) ? until : row.expiresAt());
            }));
  }

  @Override
  public Optional<String> redeem(String word) {
    return database.within(() -> {
      var given = used(word);
      return given
          .flatMap(this::rowOf)
          .map(row -> access(row.id(), Access.HELPER, row.expiresAt()));
    });
  }

  /// The filling that the word opens. It is gone afterwards, and of two who come at once one gets it.
  private Optional<String> used(String word) {
    var filling =
        jdbc.sql(
                "SELECT filling_id FROM filling_access"
                    + " WHERE digest = ? AND kind = 'WORD' AND expires_at > ?")
            .params(Digest.of(word), at(database.now()))
            .query(String.class)
            .optional();
    var deleted =
        jdbc.sql("DELETE FROM filling_access WHERE digest = ? AND kind = 'WORD'")
            .param(Digest.of(word))
            .update();
    return deleted == 1 ? filling : Optional.empty();
  }

  @Override
  public boolean revoke(String key) {
    return database.within(() ->
        row(key, "")
            .map(row -> {
              jdbc.sql("DELETE FROM filling_access WHERE filling_id = ? AND kind <> 'OWNER'")
                  .param(row.id())
                  .update();
              return true;
            })
            .orElse(false));
  }

  /// Erases what has expired; gives how many fillings that were.
  public int eraseExpired() {
    return database.within(() -> {
      var now = at(database.now());
      jdbc.sql("DELETE FROM filling_access WHERE expires_at <= ?").param(now).update();
      var erased = jdbc.sql("DELETE FROM filling WHERE expires_at <= ?").param(now).update();
      if (erased > 0) {
        database.expired();
      }
      return erased;
    });
  }

  private Optional<Row> row(String key, String suffix) {
    var now = at(database.now());
    return jdbc.sql(
            "SELECT filling_id FROM filling_access"
                + " WHERE digest = ? AND kind <> 'WORD' AND expires_at > ?")
        .params(Digest.of(key), now)
        .query(String.class)
        .optional()
        .flatMap(id -> rowOf(id, suffix));
  }

  private Optional<Row> rowOf(String id) {
    return rowOf(id, "");
  }

  private Optional<Row> rowOf(String id, String suffix) {
    return jdbc.sql(
            "SELECT id, expires_at, wrapped_key, content FROM filling"
                + " WHERE id = ? AND expires_at > ?"
                + suffix)
        .params(id, at(database.now()))
        .query((result, _) ->
            new Row(
                result.getString(1),
                result.getObject(2, OffsetDateTime.class).toInstant(),
                result.getString(3),
                result.getString(4)))
        .optional();
  }

  private Filling filling(Row row) {
    return FillingJson.read(
        cipher.decrypt(row.content(), row.wrappedKey(), row.id()), row.expiresAt());
  }

  private String access(String id, Access kind, Instant until) {
    var secret = Unguessable.word();
    jdbc.sql(
            "INSERT INTO filling_access (digest, filling_id, kind, expires_at) VALUES (?, ?, ?, ?)")
        .params(Digest.of(secret), id, kind.name(), at(until))
        .update();
    return secret;
  }
}
