package vn.motcua.channels.outbox.delivery;

import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresDeliveryIT extends DeliveryContract {

  @Override
  Database database() {
    return Postgres.database();
  }
}
