package vn.motcua.channels.handover;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresHandOversIT extends HandOversContract {

  private static @Nullable EmbeddedPostgres server;

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      Assumptions.abort("No PostgreSQL starts here: " + e.getMessage());
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  /// The secret of the digests goes too: each test has a master key of its own.
  @Override
  Database database(Path folder) {
    var url = Objects.requireNonNull(server).getJdbcUrl("postgres", "postgres");
    var database = Database.at(url, "postgres", "");
    JdbcClient.create(database.source())
        .sql("TRUNCATE handover, handover_line, message_secret")
        .update();
    return database;
  }
}
