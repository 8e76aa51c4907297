package vn.motcua.channels.storage.erasure;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Erases again what was erased before: a backup from before the erasure, or a crash in the middle of
/// one, must not bring it back.
public final class Reapplied {

  private final JdbcClient jdbc;
  private final ErasureLog log;

  /// @param source the lasting database
  public Reapplied(DataSource source, ErasureLog log) {
    this.jdbc = JdbcClient.create(source);
    this.log = log;
  }

  /// @return how many rows had come back
  public int run() {
    var again = 0;
    for (var kind : Erasure.Kind.values()) {
      again += kind.table().map(table -> run(kind, table)).orElse(0);
    }
    return again;
  }

  private int run(Erasure.Kind kind, String table) {
    var digests = log.digests(kind);
    if (digests.isEmpty()) {
      return 0;
    }
    var back =
        jdbc.sql("SELECT id FROM " + table).query(String.class).list().stream()
            .filter(id -> digests.contains(Erasure.digest(kind, id)))
            .toList();
    return back.isEmpty() ? 0 : erase(kind, table, back);
  }

  /// A report goes on counting without its words.
  private int erase(Erasure.Kind kind, String table, List<String> ids) {
    if (kind != Erasure.Kind.REPORT) {
      return jdbc.sql("DELETE FROM " + table + " WHERE id IN (:ids)").param("ids", ids).update();
    }
    var contacts =
        jdbc.sql("DELETE FROM report_contact WHERE report_id IN (:ids)").param("ids", ids).update();
    return contacts
        + jdbc.sql("UPDATE report SET comment_text = '' WHERE id IN (:ids) AND comment_text <> ''")
            .param("ids", ids)
            .update();
  }
}
