package vn.motcua.channels.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir private Path data;

  @Test
  void isThereAgainForTheNextWhoAsksWhenItsFileWasClosedAsH2DoesWhenTheJvmEnds()
      throws SQLException {
    try (var database = Database.inside(data)) {
      execute(database, "CREATE TABLE kite (name VARCHAR(20))");

      shut(database);

      execute(database, "INSERT INTO kite VALUES ('phượng')");
      assertThat(database.isH2()).isTrue();
    }
  }

  /// Through a connection that is never given back, while another one waits in the pool.
  @SuppressWarnings("resource")
  private static void shut(Database database) throws SQLException {
    var closing = database.source().getConnection();
    database.source().getConnection().close();
    closing.createStatement().execute("SHUTDOWN");
  }

  private static void execute(Database database, String command) throws SQLException {
    try (var connection = database.source().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
