package vn.motcua.channels.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.MessageCipher.Sealed;
import vn.motcua.channels.storage.messages.GroupedWrites;
import vn.motcua.channels.storage.messages.Person;
import vn.motcua.channels.storage.messages.Times;

/// What an administrator sees and does, for one table of messages: both have the same states.
public final class StuckMessages implements DeadLetters {

  private static final int SHOWN = 200;

  /// Which of the two tables.
  public enum Table {
    OUT("outbox_message", "message_key", "put_at", "DROPPED"),
    IN("inbox_event", "digest", "received_at", "DONE");

    private final String name;
    private final String key;
    private final String since;
    private final String dropped;

    Table(String name, String key, String since, String dropped) {
      this.name = name;
      this.key = key;
      this.since = since;
      this.dropped = dropped;
    }

    private String sql(String text) {
      return text.replace("{table}", name).replace("{key}", key).replace("{since}", since);
    }
  }

  private final Table table;
  private final JdbcClient jdbc;
  private final GroupedWrites writes;
  private final MessageCipher cipher;
  private final UnaryOperator<String> mask;
  private final Clock clock;

  /// @param mask takes out of a message what points at a person
  public StuckMessages(
      Table table,
      Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      UnaryOperator<String> mask,
      Clock clock) {
    this.table = table;
    this.jdbc = JdbcClient.create(database.source());
    this.writes = writes;
    this.cipher = cipher;
    this.mask = mask;
    this.clock = clock;
  }

  @Override
  public Tally tally() {
    return jdbc.sql(
            table.sql(
                """
                SELECT COUNT(CASE WHEN state = 'WAITING' THEN 1 END) AS waiting,
                  MIN(CASE WHEN state = 'WAITING' THEN {since} END) AS oldest,
                  COUNT(CASE WHEN state = 'DEAD' THEN 1 END) AS dead,
                  COUNT(CASE WHEN state IN ('SENT', 'DONE', 'DROPPED') THEN 1 END) AS done
                FROM {table}
                """))
        .query((row, _) ->
            new Tally(
                row.getLong("waiting"),
                Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)
                    .orElse(null),
                row.getLong("dead"),
                row.getLong("done")))
        .single();
  }

  @Override
  public List<DeadLetter> dead(int most) {
    return jdbc.sql(
            table.sql("SELECT * FROM {table} WHERE state = 'DEAD' ORDER BY seq DESC LIMIT ?"))
        .param(most)
        .query((row, _) ->
            new DeadLetter(
                row.getLong("seq"),
                Person.mark(row.getString("person")),
                Times.of(row, table.since),
                row.getInt("attempts"),
                row.getString("fault"),
                words(row)))
        .list();
  }

  private String words(ResultSet row) throws SQLException {
    var sealed = new Sealed(row.getString("wrapped_key"), row.getString("content"));
    var masked = mask.apply(cipher.open(sealed, row.getString(table.key)));
    var end =
        masked.offsetByCodePoints(0, Math.min(SHOWN, masked.codePointCount(0, masked.length())));
    return masked.substring(0, end);
  }

  @Override
  public boolean retry(long id) {
    return writes.now(it ->
        it.sql(
                    table.sql(
                        """
                        UPDATE {table} SET state = 'WAITING', attempts = 0, next_at = ?, fault = ''
                        WHERE seq = ? AND state = 'DEAD'
                        """))
                .params(Times.of(clock.instant()), id)
                .update()
            == 1);
  }

  @Override
  public boolean drop(long id) {
    return writes.now(it ->
        it.sql(
                    table.sql(
                        """
                        UPDATE {table} SET state = ?, wrapped_key = '', content = ''
                        WHERE seq = ? AND state = 'DEAD'
                        """))
                .params(table.dropped, id)
                .update()
            == 1);
  }
}
