package vn.motcua.channels.storage.model;

import org.junit.jupiter.api.AfterEach;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresModelStoreIT extends ModelStoreContract {

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
