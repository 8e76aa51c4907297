package vn.motcua.channels.zalo.account;

import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresTokensIT extends TokensContract {

  @Override
  Database database() {
    return Postgres.database();
  }
}
