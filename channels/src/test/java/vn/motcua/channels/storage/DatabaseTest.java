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

  @Test
  void writesAtOnceAlsoAfterItsFileWasClosedAndOpenedAgain() throws SQLException {
    try (var database = Database.inside(data)) {
      assertThat(writeDelay(database)).isZero();

      shut(database);

      assertThat(writeDelay(database)).isZero();
    }
  }

  @Test
  void writesAtOnceAlsoAfterItsFileWasWrittenAnew() throws SQLException {
    try (var database = Database.fillingsInside(data)) {
      database.compact();

      assertThat(writeDelay(database)).isZero();
    }
  }

  @Test
  void leavesTheDelayOfWritesToWhoeverNamesItInTheAddress() throws SQLException {
    var address = "jdbc:h2:file:%s;write_delay=80".formatted(data.resolve("named"));
    try (var database = Database.at(address, "motcua", "")) {
      assertThat(writeDelay(database)).isEqualTo(80);
    }
  }

  /// In milliseconds. H2 tells what was once set beside what holds now: the longest counts.
  private static int writeDelay(Database database) throws SQLException {
    try (var connection = database.source().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT MAX(CAST(setting_value AS INT)) FROM information_schema.settings"
                    + " WHERE setting_name = 'WRITE_DELAY'")) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
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
