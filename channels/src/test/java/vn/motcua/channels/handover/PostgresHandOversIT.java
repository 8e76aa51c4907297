package vn.motcua.channels.handover;

import java.nio.file.Path;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresHandOversIT extends HandOversContract {

  @Override
  Database database(Path folder) {
    return Postgres.database();
  }
}
