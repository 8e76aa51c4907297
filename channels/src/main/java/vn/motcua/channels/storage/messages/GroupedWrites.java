package vn.motcua.channels.storage.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.channels.storage.Database;

/// Writes that have reached the disk when they are done, many in one transaction: a disk takes as
/// long for one as for a hundred. One thread writes, in the order in which it was asked.
///
/// H2 keeps a commit in memory for up to half a second, so the file is forced to the disk after
/// each group; PostgreSQL does that by itself.
public final class GroupedWrites implements AutoCloseable {

  private static final int GROUP = 200;
  private static final int WAITING = 10_000;
  private static final long LOOK_MILLIS = 100;
  private static final long PATIENCE_MILLIS = 20_000;

  /// A piece of a transaction. It may run twice, when the first time another piece failed.
  @FunctionalInterface
  public interface Write<T> {
    T in(JdbcClient jdbc);
  }

  private record Wanted<T>(Write<T> write, CompletableFuture<T> done) {}

  /// A piece that was done, to be told of once it is on the disk.
  private record Done<T>(Wanted<T> wanted, T result) {
    static <T> Done<T> of(Wanted<T> wanted, JdbcClient jdbc) {
      return new Done<>(wanted, wanted.write().in(jdbc));
    }

    void tell() {
      wanted.done().complete(result);
    }
  }

  private final BlockingQueue<Wanted<?>> queue = new ArrayBlockingQueue<>(WAITING);
  private final JdbcClient jdbc;
  private final TransactionTemplate whole;
  private final boolean mustForce;
  private final Thread writer;
  private volatile boolean closing;

  public GroupedWrites(Database database) {
    this.jdbc = JdbcClient.create(database.source());
    this.whole = new TransactionTemplate(new JdbcTransactionManager(database.source()));
    this.mustForce = isH2(database.source());
    this.writer = Thread.ofPlatform().name("writes").daemon().start(this::write);
  }

  private static boolean isH2(DataSource source) {
    try {
      return org.springframework.jdbc.support.JdbcUtils.extractDatabaseMetaData(
          source, meta -> meta.getDatabaseProductName().equals("H2"));
    } catch (MetaDataAccessException e) {
      throw new IllegalStateException("The database does not say what it is", e);
    }
  }

  /// Writes with the next group.
  ///
  /// @return done when the write is on the disk
  /// @throws RejectedExecutionException if too much waits already
  public <T> CompletableFuture<T> add(Write<T> write) {
    var wanted = new Wanted<>(write, new CompletableFuture<T>());
    if (closing || !queue.offer(wanted)) {
      throw new RejectedExecutionException("No more writes are taken");
    }
    return wanted.done();
  }

  /// Writes with the next group, and waits for it.
  public <T> T now(Write<T> write) {
    try {
      return add(write).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  private void write() {
    while (!closing || !queue.isEmpty()) {
      var group = next();
      if (!group.isEmpty()) {
        write(group);
      }
    }
  }

  private List<Wanted<?>> next() {
    var group = new ArrayList<Wanted<?>>();
    try {
      var first = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (first != null) {
        group.add(first);
        queue.drainTo(group, GROUP - 1);
      }
    } catch (InterruptedException _) {
      closing = true;
    }
    return group;
  }

  /// Where one fails, nothing of the group is written, and each is tried by itself.
  private void write(List<Wanted<?>> group) {
    try {
      together(group);
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        group.getFirst().done().completeExceptionally(e);
      } else {
        group.forEach(each -> write(List.of(each)));
      }
    }
  }

  private void together(List<Wanted<?>> group) {
    var done = new ArrayList<Done<?>>(group.size());
    whole.executeWithoutResult(_ -> {
      for (var wanted : group) {
        done.add(Done.of(wanted, jdbc));
      }
    });
    if (mustForce) {
      jdbc.sql("CHECKPOINT SYNC").update();
    }
    done.forEach(Done::tell);
  }

  /// Writes what waits, and no more.
  @Override
  public void close() {
    closing = true;
    try {
      writer.join(PATIENCE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
