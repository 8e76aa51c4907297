package vn.motcua.channels.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A lasting H2 database as a script of SQL. Unlike a copy of its file, a script has no byte of what
/// was deleted, and any later version reads it.
public final class DatabaseCopy {

  private DatabaseCopy() {}

  /// Writes the rows of one moment, while others go on writing.
  ///
  /// @throws IOException if the file cannot be written
  public static void write(Database database, Path file) throws IOException {
    try (var connection = database.source().getConnection();
        var writer = Files.newBufferedWriter(file)) {
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      connection.setAutoCommit(false);
      script(connection, writer);
      connection.rollback();
    } catch (SQLException e) {
      throw new IOException("The database could not be copied", e);
    }
  }

  private static void script(Connection connection, BufferedWriter writer)
      throws SQLException, IOException {
    try (var statement = connection.createStatement();
        var lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
      while (lines.next()) {
        writer.write(lines.getString(1));
        writer.newLine();
      }
    }
  }

  /// Makes the file `store/motcua` in a data directory that has none out of a script; tables of an
  /// older version are still to be brought up to date.
  ///
  /// @throws IOException if the script is none of ours
  public static void read(Path file, Path dataDirectory) throws IOException {
    var address = "jdbc:h2:file:" + Database.lastingFile(dataDirectory);
    try (var connection = DriverManager.getConnection(address, "motcua", "");
        var run = connection.prepareStatement("RUNSCRIPT FROM ?")) {
      run.setString(1, file.toAbsolutePath().toString());
      run.execute();
    } catch (SQLException e) {
      throw new IOException("The copy of the database cannot be read", e);
    }
  }
}
