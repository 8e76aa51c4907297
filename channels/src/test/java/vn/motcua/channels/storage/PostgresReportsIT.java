package vn.motcua.channels.storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresReportsIT extends ReportsContract {

  private Database database;

  @BeforeEach
  void open() {
    database = Database.at(Postgres.emptyDatabase(), "postgres", "");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  StoredReports reports() {
    return new StoredReports(database, clock(), KEEP);
  }
}
