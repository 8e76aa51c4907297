package vn.motcua.channels.outbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.messages.GroupedWrites;
import vn.motcua.channels.storage.messages.StoredPeople;

/// Everything that messages lie in, over one database, for tests.
public final class MessageStore implements AutoCloseable {

  public final Database database;
  public final GroupedWrites writes;
  public final MessageCipher cipher;
  public final StoredPeople people;
  public final StoredOutbox outbox;
  public final JdbcClient jdbc;

  public MessageStore(Database database, Path folder, Clock clock) {
    this.database = database;
    this.writes = new GroupedWrites(database);
    this.cipher = new MessageCipher(MasterKey.inside(folder), database);
    this.people = new StoredPeople(cipher);
    this.outbox = new StoredOutbox(database, writes, cipher, people, clock);
    this.jdbc = JdbcClient.create(database.source());
  }

  /// An H2 database in memory.
  public static Database h2() {
    return Database.at("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "");
  }

  /// A PostgreSQL server; the test is skipped where none starts.
  public static EmbeddedPostgres postgres() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException e) {
      return Assumptions.abort("No PostgreSQL starts here: " + e.getMessage());
    }
  }

  /// Its database, without messages.
  public static Database emptied(EmbeddedPostgres server) {
    var database = Database.at(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    JdbcClient.create(database.source())
        .sql("TRUNCATE inbox_event, outbox_message, chat_person, message_secret, zalo_token")
        .update();
    return database;
  }

  @Override
  public void close() {
    writes.close();
    database.close();
  }
}
