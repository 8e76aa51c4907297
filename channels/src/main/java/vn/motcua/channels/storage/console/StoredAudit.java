package vn.motcua.channels.storage.console;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;

/// The audit log in the [Database]: it is added to and read, never changed; the clock alone erases.
public final class StoredAudit {

  private final JdbcClient jdbc;
  private final Clock clock;

  public StoredAudit(Database database, Clock clock) {
    this.jdbc = JdbcClient.create(database.source());
    this.clock = clock;
  }

  /// Notes that `who` did `what` now.
  public void note(String who, AuditEntry.What what, String target) {
    jdbc.sql(
            """
            INSERT INTO audit (happened_at, who, what, target)
            VALUES (:at, :who, :what, :target)
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("who", who)
        .param("what", what.name())
        .param("target", target)
        .update();
  }

  /// Erases what is older than `keep`.
  ///
  /// @return how many entries
  public int eraseExpired(Duration keep) {
    return jdbc.sql("DELETE FROM audit WHERE happened_at < :before")
        .param("before", clock.instant().minus(keep).atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The newest entries, newest first.
  ///
  /// @param skipped so many newer ones are left out
  /// @param most how many at most
  public List<AuditEntry> newest(int skipped, int most) {
    return jdbc.sql("SELECT * FROM audit ORDER BY id DESC LIMIT :most OFFSET :skipped")
        .param("most", most)
        .param("skipped", skipped)
        .query((row, _) ->
            new AuditEntry(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                AuditEntry.What.valueOf(row.getString("what")),
                row.getString("target")))
        .list();
  }
}
