package vn.motcua.channels.outbox.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.storage.Database;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresDeliveryIT extends DeliveryContract {

  private static @Nullable EmbeddedPostgres server;

  @BeforeAll
  static void start() {
    server = MessageStore.postgres();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Database database() {
    return MessageStore.emptied(Objects.requireNonNull(server));
  }
}
