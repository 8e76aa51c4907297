package vn.motcua.channels.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A real PostgreSQL, started once for all tests that want one; it ends with them.
public final class Postgres {

  private static final String TEMPLATE = "motcua_tables";

  private static @Nullable EmbeddedPostgres server;
  private static boolean hasTemplate;
  private static int made;

  private Postgres() {}

  /// The address of a new, empty database of the user `postgres`, who needs no password. A test in
  /// whose place none starts is skipped, and says so.
  public static synchronized String emptyDatabase() {
    return made("motcua" + ++made, "template0");
  }

  /// A new database whose lasting tables are empty, opened.
  public static synchronized Database database() {
    if (!hasTemplate) {
      opened(made(TEMPLATE, "template0")).close();
      hasTemplate = true;
    }
    return opened(made("motcua" + ++made, TEMPLATE));
  }

  private static Database opened(String address) {
    return Database.at(address, "postgres", "");
  }

  private static String made(String name, String template) {
    var running = server();
    JdbcClient.create(running.getPostgresDatabase())
        .sql("CREATE DATABASE %s TEMPLATE %s".formatted(name, template))
        .update();
    return running.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres server() {
    var running = server;
    if (running == null) {
      running = started();
      server = running;
    }
    return running;
  }

  private static EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      return Assumptions.abort("No PostgreSQL starts here: " + e.getMessage());
    }
  }
}
