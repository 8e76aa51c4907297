package vn.motcua.channels.storage.model;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.llm.limit.Ledger;
import vn.motcua.assistant.llm.limit.Spent;
import vn.motcua.channels.storage.Database;

/// What was spent, in the [Database]. Several servers may add to the same day.
public final class StoredLedger implements Ledger {

  private final JdbcClient jdbc;

  public StoredLedger(Database database) {
    this.jdbc = JdbcClient.create(database.source());
  }

  @Override
  public Spent on(LocalDate day) {
    return jdbc.sql("SELECT * FROM model_day WHERE spent_on = :day")
        .param("day", day)
        .query((row, _) ->
            new Spent(
                row.getLong("calls"),
                row.getLong("tokens_in"),
                row.getLong("tokens_out"),
                row.getBigDecimal("cost")))
        .optional()
        .orElse(Spent.NOTHING);
  }

  @Override
  public Spent add(LocalDate day, Spent more) {
    if (!added(day, more) && !begun(day, more)) {
      added(day, more); // another server began the day in between
    }
    return on(day);
  }

  private boolean added(LocalDate day, Spent more) {
    return write(
        """
        UPDATE model_day SET calls = calls + :calls, tokens_in = tokens_in + :in,
        tokens_out = tokens_out + :out, cost = cost + :cost WHERE spent_on = :day
        """,
        day,
        more);
  }

  private boolean begun(LocalDate day, Spent more) {
    try {
      return write(
          """
          INSERT INTO model_day (spent_on, calls, tokens_in, tokens_out, cost)
          VALUES (:day, :calls, :in, :out, :cost)
          """,
          day,
          more);
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  private boolean write(String sql, LocalDate day, Spent more) {
    return jdbc.sql(sql)
            .param("day", day)
            .param("calls", more.calls())
            .param("in", more.tokensIn())
            .param("out", more.tokensOut())
            .param("cost", more.cost())
            .update()
        > 0;
  }
}
