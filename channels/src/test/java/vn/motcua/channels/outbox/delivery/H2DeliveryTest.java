package vn.motcua.channels.outbox.delivery;

import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.storage.Database;

class H2DeliveryTest extends DeliveryContract {

  @Override
  Database database() {
    return MessageStore.h2();
  }
}
