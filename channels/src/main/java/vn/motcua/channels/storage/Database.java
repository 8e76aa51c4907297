package vn.motcua.channels.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The one database, for everything that must outlive a restart. Opening it brings its tables up to
/// date. Only `serve` and the commands about reports open it.
///
/// Without an address it is an H2 file in the data directory. The first process that opens the file
/// lets others of this machine in through a port that it binds to the loopback address, whose key
/// lies in a file beside it; so a command may read while the server writes.
public final class Database implements AutoCloseable {

  /// H2 would bind that port to every address. It asks once, when its first class is loaded.
  private static final String H2_BIND = "h2.bindAddress";

  static {
    if (System.getProperty(H2_BIND) == null) {
      System.setProperty(H2_BIND, "127.0.0.1");
    }
  }

  private static final int CONNECTIONS = 8;
  private static final long PATIENCE_MILLIS = 5_000;

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /// Opens the file `store/motcua` in the data directory.
  public static Database inside(Path dataDirectory) {
    var file = closedToOthers(dataDirectory.resolve("store")).resolve("motcua").toAbsolutePath();
    return at("jdbc:h2:file:%s;AUTO_SERVER=TRUE".formatted(file), "motcua", "");
  }

  /// Contacts lie in there, and the key of the port, so nobody else on the machine may look.
  private static Path closedToOthers(Path folder) {
    try {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens the database at a JDBC address of H2 or PostgreSQL.
  ///
  /// @throws RuntimeException if it cannot be reached or its tables are not ours
  public static Database at(String url, String user, String password) {
    var config = new HikariConfig();
    config.setPoolName("store");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    var pool = new HikariDataSource(config);
    try {
      Flyway.configure().dataSource(pool).load().migrate();
      return new Database(pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  DataSource source() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
