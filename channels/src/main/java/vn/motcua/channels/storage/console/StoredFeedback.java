package vn.motcua.channels.storage.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Feedback;
import vn.motcua.channels.storage.erasure.Erasure;

/// What people think of replies, masked.
public final class StoredFeedback {

  /// Anything else somebody may have written there is not kept.
  private static final Pattern REPLY = Pattern.compile("[0-9a-f-]{36}");

  private static final String BETWEEN = "\n";

  private final Database database;
  private final Clock clock;
  private final JdbcClient jdbc;
  private final HandledRows rows;
  private final UnaryOperator<String> mask;

  /// @param keep how long a judgement is kept
  /// @param most how many are kept
  /// @param mask takes out what points at a person
  public StoredFeedback(
      Database database, Clock clock, Duration keep, int most, UnaryOperator<String> mask) {
    this.database = database;
    this.clock = clock;
    this.jdbc = JdbcClient.create(database.source());
    this.rows = new HandledRows(jdbc, clock, "feedback", "given_at", keep, most);
    this.mask = mask;
  }

  /// A judgement with its id and when it was given.
  public record Given(String id, Instant at, Feedback feedback) {}

  /// Keeps it and gives its id.
  public String add(Feedback feedback) {
    var id = Unguessable.word();
    jdbc.sql(
            """
            INSERT INTO feedback (id, given_at, reply_id, rating, reasons, comment_text)
            VALUES (:id, :at, :reply, :rating, :reasons, :comment)
            """)
        .param("id", id)
        .param("at", rows.now())
        .param("reply", REPLY.matcher(feedback.replyId()).matches() ? feedback.replyId() : "")
        .param("rating", feedback.rating().name())
        .param("reasons", mask.apply(String.join(BETWEEN, feedback.reasons())))
        .param("comment", mask.apply(feedback.comment()))
        .update();
    return id;
  }

  /// The newest complaints that nobody saw to, newest first.
  public List<Given> complaints(int limit) {
    return jdbc.sql(
            """
            SELECT * FROM feedback WHERE rating = 'DOWN' AND handled_at IS NULL
            ORDER BY given_at DESC, id LIMIT :limit
            """)
        .param("limit", limit)
        .query((row, _) -> given(row))
        .list();
  }

  /// What was thought of these replies, oldest first.
  public List<Given> of(List<String> replies) {
    if (replies.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("SELECT * FROM feedback WHERE reply_id IN (:replies) ORDER BY given_at, id")
        .param("replies", replies)
        .query((row, _) -> given(row))
        .list();
  }

  private static Given given(ResultSet row) throws SQLException {
    return new Given(
        row.getString("id"),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        new Feedback(
            row.getString("reply_id"),
            Feedback.Rating.valueOf(row.getString("rating")),
            row.getString("reasons").lines().filter(line -> !line.isBlank()).toList(),
            row.getString("comment_text")));
  }

  /// Erases a judgement at once; false where there was none.
  public boolean erase(String id) {
    var erased = jdbc.sql("DELETE FROM feedback WHERE id = :id").param("id", id).update() > 0;
    if (erased) {
      database.noteErasure(clock.instant(), Erasure.Kind.FEEDBACK, id);
    }
    return erased;
  }

  /// How many there are of a rating.
  public long count(Feedback.Rating rating) {
    return jdbc.sql("SELECT COUNT(*) FROM feedback WHERE rating = :rating")
        .param("rating", rating.name())
        .query(Long.class)
        .single();
  }

  /// Notes that `who` saw to these.
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
