package vn.motcua.channels.storage.key;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A table whose rows have keys of their own, in its column `wrapped_key`; rows whose words are erased
/// have none.
///
/// @param source where it lies
/// @param table its name, a constant of ours
/// @param id its column that [RowCipher] is given as the id, a constant of ours
public record WrappedKeys(DataSource source, String table, String id) {

  private record Row(String id, String wrapped) {}

  /// Encrypts every key with the one that is to follow; those that are so already are left alone.
  ///
  /// @param afterEach runs after each row
  /// @return how many were not
  int rewrap(RowCipher cipher, Runnable afterEach) {
    var jdbc = JdbcClient.create(source);
    var changed = 0;
    for (var row : rows(jdbc)) {
      var again = cipher.rewrap(row.wrapped(), row.id());
      if (again.isPresent()) {
        changed +=
            jdbc.sql(
                    "UPDATE %s SET wrapped_key = ? WHERE %s = ? AND wrapped_key = ?"
                        .formatted(table, id))
                .params(again.get(), row.id(), row.wrapped())
                .update();
        afterEach.run();
      }
    }
    return changed;
  }

  private List<Row> rows(JdbcClient jdbc) {
    return jdbc.sql("SELECT %s, wrapped_key FROM %s WHERE wrapped_key <> ''".formatted(id, table))
        .query((row, _) -> new Row(row.getString(1), row.getString(2)))
        .list();
  }
}
