package vn.motcua.channels.outbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
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

  @Override
  public void close() {
    writes.close();
    database.close();
  }
}
