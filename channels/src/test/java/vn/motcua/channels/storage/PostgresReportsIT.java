package vn.motcua.channels.storage;

import org.junit.jupiter.api.AfterEach;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresReportsIT extends ReportsContract {

  private final Database database = Postgres.database();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  StoredReports reports() {
    return new StoredReports(database, clock(), KEEP);
  }
}
