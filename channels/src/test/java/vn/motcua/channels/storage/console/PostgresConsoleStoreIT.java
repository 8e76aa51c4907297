package vn.motcua.channels.storage.console;

import org.junit.jupiter.api.AfterEach;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresConsoleStoreIT extends ConsoleStoreContract {

  private final Database database = Postgres.database();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  Database database() {
    return database;
  }
}
