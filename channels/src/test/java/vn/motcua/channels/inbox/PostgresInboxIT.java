package vn.motcua.channels.inbox;

import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresInboxIT extends InboxContract {

  @Override
  Database database() {
    return Postgres.database();
  }
}
