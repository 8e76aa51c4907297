package vn.motcua.channels.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A real PostgreSQL, started once for all tests that want one; it ends with them.
public final class Postgres {

  private static @Nullable EmbeddedPostgres server;
  private static int made;

  private Postgres() {}

  /// The address of a new, empty database of the user `postgres`, who needs no password. A test in
  /// whose place none starts is skipped, and says so.
  public static synchronized String emptyDatabase() {
    if (server == null) {
      server = started();
    }
    var name = "motcua" + ++made;
    JdbcClient.create(server.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
    return server.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      return Assumptions.abort("No PostgreSQL starts here: " + e.getMessage());
    }
  }
}
