package vn.motcua.channels.storage.console;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresConsoleStoreIT extends ConsoleStoreContract {

  private static @Nullable EmbeddedPostgres server;
  private static @Nullable Database database;

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      Assumptions.abort("No PostgreSQL starts here: " + e.getMessage());
    }
    database = Database.at(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null && server != null) {
      database.close();
      server.close();
    }
  }

  @AfterEach
  void empty() {
    var jdbc = JdbcClient.create(database().source());
    jdbc.sql("TRUNCATE account, audit, lookup, open_question, feedback, wording").update();
  }

  @Override
  Database database() {
    return Objects.requireNonNull(database);
  }
}
