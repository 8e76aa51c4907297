package vn.motcua.channels.storage.passing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.erasure.Erasure;

/// The database of what is erased to the last byte: deleting a row hides it at once, and [#compact],
/// called a moment later, writes the file anew, so that not even encrypted bytes stay.
public final class PassingDatabase {

  /// What nobody asked to erase may lie a little longer: writing the file anew makes all wait.
  private static final Duration AFTER_EXPIRY = Duration.ofMinutes(10);

  private final Database database;
  private final JdbcClient jdbc;
  private final TransactionTemplate whole;
  private final Clock clock;

  /// Everybody reads this lock; who writes the file anew holds it alone.
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  private final AtomicBoolean erased = new AtomicBoolean(true);
  private final AtomicBoolean expired = new AtomicBoolean();
  private volatile Instant compactedAt = Instant.EPOCH;

  /// @param database the one that [Database#fillingsInside] or [Database#fillingsAt] opens
  public PassingDatabase(Database database, Clock clock) {
    this.database = database;
    this.jdbc = JdbcClient.create(database.source());
    this.whole = new TransactionTemplate(new JdbcTransactionManager(database.source()));
    this.clock = clock;
  }

  /// Writes the file anew if something was erased since, or has expired for some minutes; everybody
  /// waits meanwhile.
  public void compact() {
    var due = expired.get() && !clock.instant().isBefore(compactedAt.plus(AFTER_EXPIRY));
    if (!erased.getAndSet(false) && !due) {
      return;
    }
    open.writeLock().lock();
    try {
      expired.set(false);
      database.compact();
      compactedAt = clock.instant();
    } catch (RuntimeException e) {
      erased.set(true);
      throw e;
    } finally {
      open.writeLock().unlock();
    }
  }

  /// Does `work` in one transaction, which is in the file when this returns.
  <T> T within(Supplier<T> work) {
    open.readLock().lock();
    try {
      return whole.execute(_ -> work.get());
    } finally {
      open.readLock().unlock();
    }
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  /// Somebody asked to erase the row of this id.
  void erased(Erasure.Kind kind, String id) {
    database.noteErasure(clock.instant(), kind, id);
    erased.set(true);
  }

  /// The clock erased something.
  void expired() {
    expired.set(true);
  }

  Instant now() {
    return clock.instant();
  }

  /// A moment as a column takes it.
  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
