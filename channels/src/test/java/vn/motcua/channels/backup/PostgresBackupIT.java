package vn.motcua.channels.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Postgres;

/// With PostgreSQL the rest is copied, and it is said plainly what is not.
class PostgresBackupIT extends Backups {

  @Test
  void copiesTheRestAndSaysSo() throws IOException {
    file("rules.json", "{\"approved\":[]}");
    try (var database = Database.at(Postgres.emptyDatabase(), "postgres", "")) {
      assertThat(new Backup(data(""), database, CLOCK, out()).run(target(), false)).isZero();
    }
    assertThat(names()).containsExactlyInAnyOrder("rules.json", Manifest.NAME);
    assertThat(printed()).contains("back it up with pg_dump");

    Files.delete(data("rules.json"));
    assertThat(new Restore(data(""), false, out()).run(target())).isZero();
    assertThat(data("rules.json")).exists();
    assertThat(printed()).contains("restore PostgreSQL with pg_restore");
  }
}
