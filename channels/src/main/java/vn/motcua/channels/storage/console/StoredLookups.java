package vn.motcua.channels.storage.console;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.erasure.Erasure;

/// What each officer looked up, for themselves alone.
public final class StoredLookups {

  private static final int LONGEST = 2_000;

  private final Database database;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Duration keep;
  private final UnaryOperator<String> mask;

  /// @param keep how long an entry is kept
  /// @param mask takes out what points at a person
  public StoredLookups(Database database, Clock clock, Duration keep, UnaryOperator<String> mask) {
    this.database = database;
    this.jdbc = JdbcClient.create(database.source());
    this.clock = clock;
    this.keep = keep;
    this.mask = mask;
  }

  /// Keeps what `who` looked up, masked.
  public void add(String who, Lookup.Kind kind, String words) {
    var masked = mask.apply(words);
    jdbc.sql(
            """
            INSERT INTO lookup (id, who, looked_at, kind, words)
            VALUES (:id, :who, :at, :kind, :words)
            """)
        .param("id", Unguessable.word())
        .param("who", who)
        .param("at", now())
        .param("kind", kind.name())
        .param("words", masked.substring(0, Math.min(LONGEST, masked.length())))
        .update();
  }

  /// The newest of `who`, newest first.
  public List<Lookup> of(String who, int most) {
    return jdbc.sql(
            """
            SELECT * FROM lookup WHERE who = :who AND looked_at >= :after
            ORDER BY looked_at DESC, id LIMIT :most
            """)
        .param("who", who)
        .param("after", now().minus(keep))
        .param("most", most)
        .query((row, _) ->
            new Lookup(
                row.getString("id"),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                Lookup.Kind.valueOf(row.getString("kind")),
                row.getString("words")))
        .list();
  }

  /// Erases one entry of `who`; nobody else's.
  public boolean erase(String who, String id) {
    var erased =
        jdbc.sql("DELETE FROM lookup WHERE who = :who AND id = :id")
                .param("who", who)
                .param("id", id)
                .update()
            > 0;
    if (erased) {
      database.noteErasure(clock.instant(), Erasure.Kind.LOOKUP, id);
    }
    return erased;
  }

  /// Erases everything that `who` looked up.
  public int eraseAll(String who) {
    var ids =
        jdbc.sql("SELECT id FROM lookup WHERE who = :who")
            .param("who", who)
            .query(String.class)
            .list();
    return (int) ids.stream().filter(id -> erase(who, id)).count();
  }

  /// Erases what is older than it is kept.
  public int eraseExpired() {
    return jdbc.sql("DELETE FROM lookup WHERE looked_at < :before")
        .param("before", now().minus(keep))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
