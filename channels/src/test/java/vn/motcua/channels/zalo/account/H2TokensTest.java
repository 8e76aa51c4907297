package vn.motcua.channels.zalo.account;

import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.storage.Database;

class H2TokensTest extends TokensContract {

  @Override
  Database database() {
    return MessageStore.h2();
  }
}
