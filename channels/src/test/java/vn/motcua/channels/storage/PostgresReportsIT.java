package vn.motcua.channels.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.report.Reports;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresReportsIT extends ReportsContract {

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
    JdbcClient.create(opened().source()).sql("DELETE FROM report").update();
  }

  @Override
  Reports reports() {
    return new StoredReports(opened(), clock(), KEEP);
  }

  private static Database opened() {
    return Objects.requireNonNull(database);
  }
}
