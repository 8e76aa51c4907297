package vn.motcua.channels.storage.passing;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;
import vn.motcua.channels.storage.key.MasterKey;

/// The same SQL in PostgreSQL, beside the lasting tables, where it can be started.
class PostgresFillingsIT extends FillingsContract {

  @TempDir private Path folder;
  private Database lasting;
  private Database database;
  private PassingDatabase passing;

  @BeforeEach
  void open() {
    var address = Postgres.emptyDatabase();
    lasting = Database.at(address, "postgres", "");
    database = Database.fillingsAt(address, "postgres", "");
    passing = new PassingDatabase(database, clock);
  }

  @AfterEach
  void close() {
    database.close();
    lasting.close();
  }

  @Override
  PassingDatabase database() {
    return passing;
  }

  @Override
  StoredFillings fillings() {
    return new StoredFillings(passing, MasterKey.inside(folder));
  }
}
