package vn.motcua.channels.handover;

import java.nio.file.Path;
import vn.motcua.channels.storage.Database;

class H2HandOversTest extends HandOversContract {

  @Override
  Database database(Path folder) {
    return Database.inside(folder);
  }
}
