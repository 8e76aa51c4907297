package vn.motcua.channels.storage.console;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of a table that wait until somebody sees to them, and are not kept for ever.
///
/// @param table its name, a constant of ours
/// @param since its column that says when a row came, a constant of ours
/// @param keep how long a row is kept
/// @param most how many rows are kept
record HandledRows(
    JdbcClient jdbc, Clock clock, String table, String since, Duration keep, int most) {

  /// Notes that `who` saw to these; those that somebody saw to before are left alone.
  ///
  /// @return how many
  int handle(List<String> ids, String who) {
    if (ids.isEmpty()) {
      return 0;
    }
    return jdbc.sql(
            """
            UPDATE %s SET handled_at = :at, handled_by = :who
            WHERE handled_at IS NULL AND id IN (:ids)
            """
                .formatted(table))
        .param("at", now())
        .param("who", who)
        .param("ids", ids)
        .update();
  }

  /// Erases what is older than it is kept, and the oldest of too many.
  int eraseExpired() {
    var old =
        jdbc.sql("DELETE FROM %s WHERE %s < :before".formatted(table, since))
            .param("before", now().minus(keep))
            .update();
    return old
        + jdbc.sql(
                """
                DELETE FROM %1$s WHERE id IN
                (SELECT id FROM %1$s ORDER BY %2$s DESC, id OFFSET :most ROWS)
                """
                    .formatted(table, since))
            .param("most", most)
            .update();
  }

  /// The moment as a column takes it.
  OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
