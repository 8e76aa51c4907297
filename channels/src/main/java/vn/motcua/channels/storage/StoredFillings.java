package vn.motcua.channels.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.Fillings;
import vn.motcua.assistant.privacy.Unguessable;

/// Fillings in the [Database], encrypted. Erasing deletes the row at once; [#compact], called a
/// moment later, writes the file anew, so that not even the encrypted bytes stay.
public final class StoredFillings implements Fillings {

  /// What opens a filling.
  private enum Access {
    OWNER,
    HELPER,
    WORD
  }

  private record Row(String id, Instant expiresAt, String wrappedKey, String content) {}

  private final Database database;
  private final JdbcClient jdbc;
  private final TransactionTemplate whole;
  private final FillingCipher cipher;
  private final Clock clock;

  /// Everybody reads this lock; who writes the file anew holds it alone.
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  private final AtomicBoolean erasedSomething = new AtomicBoolean(true);

  /// @param clock tells what has expired
  public StoredFillings(Database database, MasterKey master, Clock clock) {
    this.database = database;
    this.jdbc = JdbcClient.create(database.source());
    this.whole = new TransactionTemplate(new JdbcTransactionManager(database.source()));
    this.cipher = new FillingCipher(master);
    this.clock = clock;
  }

  @Override
  public String open(Filling filling) {
    return within(() -> {
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
    return within(() -> row(key, "").map(this::filling));
  }

  @Override
  public Optional<Filling> change(String key, UnaryOperator<Filling> change) {
    return within(() ->
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
    return within(() ->
        row(key, " FOR UPDATE")
            .map(row -> {
              jdbc.sql("DELETE FROM filling WHERE id = ?").param(row.id()).update();
              erasedSomething.set(true);
              return true;
            })
            .orElse(false));
  }

  @Override
  public Optional<String> handOver(String key, Duration validFor) {
    return within(() ->
        row(key, "")
            .map(row -> {
              var until = clock.instant().plus(validFor);
              return access(
                  row.id(), Access.WORD, until.isBefore(row.expiresAt()) ? until : row.expiresAt());
            }));
  }

  @Override
  public Optional<String> redeem(String word) {
    return within(() -> {
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
            .params(digest(word), at(clock.instant()))
            .query(String.class)
            .optional();
    var deleted =
        jdbc.sql("DELETE FROM filling_access WHERE digest = ? AND kind = 'WORD'")
            .param(digest(word))
            .update();
    return deleted == 1 ? filling : Optional.empty();
  }

  @Override
  public boolean revoke(String key) {
    return within(() ->
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
    return within(() -> {
      var now = at(clock.instant());
      jdbc.sql("DELETE FROM filling_access WHERE expires_at <= ?").param(now).update();
      var erased = jdbc.sql("DELETE FROM filling WHERE expires_at <= ?").param(now).update();
      if (erased > 0) {
        erasedSomething.set(true);
      }
      return erased;
    });
  }

  /// Writes the file anew if something was erased since; everybody waits meanwhile, for some tens
  /// of milliseconds.
  public void compact() {
    if (!erasedSomething.getAndSet(false)) {
      return;
    }
    open.writeLock().lock();
    try {
      database.compact();
    } catch (RuntimeException e) {
      erasedSomething.set(true);
      throw e;
    } finally {
      open.writeLock().unlock();
    }
  }

  private <T> T within(Supplier<T> work) {
    open.readLock().lock();
    try {
      return whole.execute(_ -> work.get());
    } finally {
      open.readLock().unlock();
    }
  }

  private Optional<Row> row(String key, String suffix) {
    var now = at(clock.instant());
    return jdbc.sql(
            "SELECT filling_id FROM filling_access"
                + " WHERE digest = ? AND kind <> 'WORD' AND expires_at > ?")
        .params(digest(key), now)
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
        .params(id, at(clock.instant()))
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
        .params(digest(secret), id, kind.name(), at(until))
        .update();
    return secret;
  }

  private static String digest(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
