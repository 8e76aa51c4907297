package vn.motcua.channels.storage.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.Database;

/// Questions that no source answered, masked, until somebody saw to them.
public final class StoredQuestions {

  private static final int LONGEST = 2_000;

  private final JdbcClient jdbc;
  private final HandledRows rows;
  private final UnaryOperator<String> mask;

  /// @param keep how long a question is kept
  /// @param most how many are kept
  /// @param mask takes out what points at a person
  public StoredQuestions(
      Database database, Clock clock, Duration keep, int most, UnaryOperator<String> mask) {
    this.jdbc = JdbcClient.create(database.source());
    this.rows = new HandledRows(jdbc, clock, "open_question", "asked_at", keep, most);
    this.mask = mask;
  }

  /// Keeps a question, masked.
  public void add(OpenQuestion.Outcome outcome, String words, String nearest) {
    var masked = mask.apply(words);
    jdbc.sql(
            """
            INSERT INTO open_question (id, asked_at, outcome, words, nearest)
            VALUES (:id, :at, :outcome, :words, :nearest)
            """)
        .param("id", Unguessable.word())
        .param("at", rows.now())
        .param("outcome", outcome.name())
        .param("words", masked.substring(0, Math.min(LONGEST, masked.length())))
        .param("nearest", nearest)
        .update();
  }

  /// The newest that nobody saw to, newest first.
  public List<OpenQuestion> open(int limit) {
    return jdbc.sql(
            """
            SELECT * FROM open_question WHERE handled_at IS NULL
            ORDER BY asked_at DESC, id LIMIT :limit
            """)
        .param("limit", limit)
        .query((row, _) -> question(row))
        .list();
  }

  /// The question of this id, whether or not somebody saw to it.
  public Optional<OpenQuestion> find(String id) {
    return jdbc.sql("SELECT * FROM open_question WHERE id = :id")
        .param("id", id)
        .query((row, _) -> question(row))
        .optional();
  }

  private static OpenQuestion question(ResultSet row) throws SQLException {
    return new OpenQuestion(
        row.getString("id"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        OpenQuestion.Outcome.valueOf(row.getString("outcome")),
        row.getString("words"),
        row.getString("nearest"));
  }

  /// Notes that `who` saw to these; those that somebody saw to before are left alone.
  ///
  /// @return how many
  public int handle(List<String> ids, String who) {
    return rows.handle(ids, who);
  }

  /// Erases what is older than it is kept, and the oldest of too many.
  public int eraseExpired() {
    return rows.eraseExpired();
  }
}
