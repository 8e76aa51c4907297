package vn.motcua.channels.storage.passing;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;
import vn.motcua.channels.storage.key.MasterKey;

/// The same SQL in PostgreSQL, where it can be started.
class PostgresConversationsIT extends ConversationsContract {

  @TempDir private Path folder;
  private Database database;
  private StoredConversations conversations;

  @BeforeEach
  void open() {
    database = Database.fillingsAt(Postgres.emptyDatabase(), "postgres", "");
    conversations =
        new StoredConversations(
            new PassingDatabase(database, clock), MasterKey.inside(folder), LIMITS);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  StoredConversations conversations() {
    return conversations;
  }
}
