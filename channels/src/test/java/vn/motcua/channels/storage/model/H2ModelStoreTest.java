package vn.motcua.channels.storage.model;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import vn.motcua.channels.storage.Database;

class H2ModelStoreTest extends ModelStoreContract {

  private final Database memory = Database.at("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "");

  @Override
  Database database() {
    return memory;
  }

  @AfterEach
  void close() {
    memory.close();
  }
}
