package vn.motcua.channels.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/// What H2 and PostgreSQL do each in their own way.
final class Engine {

  /// H2 would bind the port for other processes to every address. It asks once, when its first class
  /// is loaded.
  private static final String H2_BIND = "h2.bindAddress";

  /// For so many milliseconds after its last use the pool lends a connection without looking at it.
  private static final String POOL_TRUST = "com.zaxxer.hikari.aliveBypassWindowMs";

  private static final Pattern WRITE_DELAY = Pattern.compile("(?i);WRITE_DELAY=");

  private Engine() {}

  static void bindToThisMachine() {
    setUnlessGiven(H2_BIND, "127.0.0.1");
  }

  /// H2 closes its files as soon as the JVM begins to end, beside the server, which still sends what
  /// waits and notes that it was sent. A connection that is looked at before it is lent opens the file
  /// again, so that nothing is sent twice for want of a note.
  static void lookAtEachConnection() {
    setUnlessGiven(POOL_TRUST, "0");
  }

  private static void setUnlessGiven(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  static boolean isH2(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2");
  }

  /// H2 would write what was committed half a second later, and a crash meanwhile would lose it. It
  /// goes back to that whenever it opens a file, unless the address says otherwise.
  static String writingAtOnce(String address) {
    var named = !address.startsWith("jdbc:h2:") || WRITE_DELAY.matcher(address).find();
    return named ? address : address + ";WRITE_DELAY=0";
  }

  /// Contacts lie in there, and the key of the port, so nobody else on the machine may look.
  static Path closedToOthers(Path folder) {
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

  /// Writes the database anew, or of PostgreSQL the tables of what is erased within hours.
  static void compact(Connection connection) throws SQLException {
    if (isH2(connection)) {
      execute(connection, "SHUTDOWN COMPACT");
    } else {
      execute(connection, "VACUUM FULL filling");
      execute(connection, "VACUUM FULL filling_access");
      execute(connection, "VACUUM FULL conversation");
    }
  }

  /// Leaves the statement to the connection, which is thrown away.
  @SuppressWarnings("resource")
  private static void execute(Connection connection, String command) throws SQLException {
    connection.createStatement().execute(command);
  }
}
