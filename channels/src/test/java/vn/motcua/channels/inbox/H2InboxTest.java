package vn.motcua.channels.inbox;

import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.storage.Database;

class H2InboxTest extends InboxContract {

  @Override
  Database database() {
    return MessageStore.h2();
  }
}
