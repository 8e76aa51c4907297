package vn.motcua.channels.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same SQL in PostgreSQL, beside the lasting tables, where it can be started.
class PostgresFillingsIT extends FillingsContract {

  private static @Nullable EmbeddedPostgres server;
  private static @Nullable Database lasting;
  private static @Nullable Database database;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      Assumptions.abort("No PostgreSQL starts here: " + e.getMessage());
    }
    var address = server.getJdbcUrl("postgres", "postgres");
    lasting = Database.at(address, "postgres", "");
    database = Database.fillingsAt(address, "postgres", "");
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null && lasting != null && server != null) {
      database.close();
      lasting.close();
      server.close();
    }
  }

  @AfterEach
  void empty() {
    JdbcClient.create(opened().source()).sql("DELETE FROM filling").update();
  }

  @Override
  StoredFillings fillings() {
    return new StoredFillings(opened(), MasterKey.inside(folder), clock);
  }

  private static Database opened() {
    return Objects.requireNonNull(database);
  }
}
