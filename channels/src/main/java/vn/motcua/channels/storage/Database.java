package vn.motcua.channels.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.motcua.channels.storage.erasure.Erasure;
import vn.motcua.channels.storage.erasure.ErasureLog;

/// A database for what must outlive a restart. Opening it brings its tables up to date. There are
/// two, in one server or in two files: the lasting one, which `serve` and the commands about reports
/// open, and that of fillings and conversations, whose file is written anew after erasures and is in
/// no backup.
///
/// Without an address it is an H2 file in the data directory. The first process that opens the file
/// lets others of this machine in through a port that it binds to the loopback address, whose key
/// lies in a file beside it; so a command may read while the server writes.
public final class Database implements AutoCloseable {

  static {
    Engine.bindToThisMachine();
    Engine.lookAtEachConnection();
  }

  private static final int CONNECTIONS = 8;
  private static final long PATIENCE_MILLIS = 5_000;

  /// What a database is for: where its tables are described, and what it is called.
  private enum Purpose {
    LASTING("motcua", "db/migration", "flyway_schema_history"),
    FILLINGS("fillings", "db/fillings", "fillings_schema_history");

    private final String name;
    private final String tables;
    private final String history;

    Purpose(String name, String tables, String history) {
      this.name = name;
      this.tables = tables;
      this.history = history;
    }
  }

  private final HikariDataSource pool;
  private final String schema;
  private Optional<ErasureLog> log = Optional.empty();

  private Database(HikariDataSource pool, String schema) {
    this.pool = pool;
    this.schema = schema;
  }

  /// The version of its tables, which is the newest that this program knows.
  public String schema() {
    return schema;
  }

  /// Whether it is an H2 database.
  public boolean isH2() {
    try (var connection = pool.getConnection()) {
      return Engine.isH2(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  /// The same, which notes in the log of the data directory what is erased on somebody's wish.
  public Database notingErasures(Path dataDirectory) {
    log = Optional.of(ErasureLog.inside(dataDirectory));
    return this;
  }

  /// Notes that somebody asked for an erasure, before it is certain: what a crash leaves undone is
  /// done at the next start.
  public void noteErasure(Instant at, Erasure.Kind kind, String id) {
    log.ifPresent(noted -> noted.note(Erasure.asked(at, kind, id)));
  }

  /// Opens the file `store/motcua` in the data directory.
  public static Database inside(Path dataDirectory) {
    var address = "jdbc:h2:file:%s;AUTO_SERVER=TRUE".formatted(lastingFile(dataDirectory));
    return open(address, "motcua", "", Purpose.LASTING).notingErasures(dataDirectory);
  }

  /// Opens the file `store/fillings` in the data directory, for fillings and conversations, which one
  /// process at a time may use.
  public static Database fillingsInside(Path dataDirectory) {
    return open(
            "jdbc:h2:file:%s".formatted(file(dataDirectory, Purpose.FILLINGS)),
            "motcua",
            "",
            Purpose.FILLINGS)
        .notingErasures(dataDirectory);
  }

  /// The file of the lasting database, as H2 is told: without its ending.
  static Path lastingFile(Path dataDirectory) {
    return file(dataDirectory, Purpose.LASTING);
  }

  private static Path file(Path dataDirectory, Purpose purpose) {
    return Engine.closedToOthers(dataDirectory.resolve("store"))
        .resolve(purpose.name)
        .toAbsolutePath();
  }

  /// Opens the database at a JDBC address of H2 or PostgreSQL.
  ///
  /// @throws RuntimeException if it cannot be reached or its tables are not ours
  public static Database at(String url, String user, String password) {
    return open(url, user, password, Purpose.LASTING);
  }

  /// Opens the tables of fillings and conversations at a JDBC address of H2 or PostgreSQL, beside the lasting ones.
  ///
  /// @throws RuntimeException if it cannot be reached or its tables are not ours
  public static Database fillingsAt(String url, String user, String password) {
    return open(url, user, password, Purpose.FILLINGS);
  }

  private static Database open(String url, String user, String password, Purpose purpose) {
    var config = new HikariConfig();
    config.setPoolName(purpose.name);
    config.setJdbcUrl(Engine.writingAtOnce(url));
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    var pool = new HikariDataSource(config);
    try {
      var flyway =
          Flyway.configure()
              .dataSource(pool)
              .locations("classpath:" + purpose.tables)
              .table(purpose.history)
              .baselineOnMigrate(true)
              .baselineVersion("0")
              .load();
      flyway.migrate();
      return new Database(pool, flyway.info().current().getVersion().getVersion());
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /// Where connections come from, for the tables that lie in other packages.
  public DataSource source() {
    return pool;
  }

  /// Writes the database anew, so that no byte of what was deleted stays in it. Nobody else may use
  /// it meanwhile. Of PostgreSQL only the tables of fillings and conversations are written anew.
  public void compact() {
    try {
      var connection = pool.getConnection();
      try {
        Engine.compact(connection);
      } finally {
        // the command shuts an H2 file, so no connection is good any more, this one neither
        pool.evictConnection(connection);
        pool.getHikariPoolMXBean().softEvictConnections();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be written anew", e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
