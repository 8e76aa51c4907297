package vn.motcua.channels.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.handover.Spoken.Speaker;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.MessageCipher.Sealed;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.officer.Story;

/// Hand-overs in the [Database]: who the person is and what was said is encrypted, and found by a
/// keyed digest of the person.
public final class StoredHandOvers {

  private record Kept(String user, Story story) {}

  private static final String OPEN = "stage <> 'DONE'";

  private final JdbcClient jdbc;
  private final MessageCipher cipher;
  private final Clock clock;

  public StoredHandOvers(Database database, MessageCipher cipher, Clock clock) {
    this.jdbc = JdbcClient.create(database.source());
    this.cipher = cipher;
    this.clock = clock;
  }

  /// Puts a person into the queue, who must not be there.
  void add(Network network, String user, Story story) {
    var id = Unguessable.word();
    var sealed = cipher.seal(JsonMapper.shared().writeValueAsString(new Kept(user, story)), id);
    var now = at(clock.instant());
    jdbc.sql(
            """
            INSERT INTO handover (id, person, network, stage, asked_at, heard_at, moved_at, version,
              wrapped_key, content)
            VALUES (:id, :person, :network, 'WAITING', :now, :now, :now, 0, :key, :content)
            """)
        .param("id", id)
        .param("person", person(network, user))
        .param("network", network.name())
        .param("now", now)
        .param("key", sealed.wrappedKey())
        .param("content", sealed.content())
        .update();
  }

  /// The hand-over of a person that is not done.
  Optional<HandOver> open(Network network, String user) {
    return jdbc.sql("SELECT * FROM handover WHERE person = ? AND " + OPEN)
        .param(person(network, user))
        .query((row, _) -> handOver(row))
        .optional();
  }

  /// Those that are not done, the oldest first.
  public List<HandOver> open(int most) {
    return jdbc.sql("SELECT * FROM handover WHERE " + OPEN + " ORDER BY asked_at, id LIMIT ?")
        .param(most)
        .query((row, _) -> handOver(row))
        .list();
  }

  /// How many wait that nobody has taken.
  public int waiting() {
    return jdbc.sql("SELECT COUNT(*) FROM handover WHERE stage = 'WAITING'")
        .query(Integer.class)
        .single();
  }

  /// The hand-over with this id, done or not.
  public Optional<HandOver> find(String id) {
    return jdbc.sql("SELECT * FROM handover WHERE id = ?")
        .param(id)
        .query((row, _) -> handOver(row))
        .optional();
  }

  /// Those with an officer in which nobody said anything since `before`.
  List<HandOver> idleSince(Instant before) {
    return since("CLAIMED", "moved_at", before);
  }

  /// Those that nobody has taken, of people who last wrote before `before`.
  List<HandOver> inVainSince(Instant before) {
    return since("WAITING", "heard_at", before);
  }

  private List<HandOver> since(String stage, String column, Instant before) {
    return jdbc.sql("SELECT * FROM handover WHERE stage = ? AND " + column + " <= ?")
        .params(stage, at(before))
        .query((row, _) -> handOver(row))
        .list();
  }

  /// Brings a hand-over to another stage; false where it is not as it was seen any more.
  ///
  /// @param who the account that has it from now on; empty for nobody
  boolean change(HandOver seen, Stage stage, String who) {
    return jdbc.sql(
                """
                UPDATE handover SET stage = :stage, claimed_by = NULLIF(:who, ''), moved_at = :now,
                  version = version + 1
                WHERE id = :id AND version = :version AND stage = :seen
                """)
            .param("stage", stage.name())
            .param("who", who)
            .param("now", at(clock.instant()))
            .param("id", seen.id())
            .param("version", seen.version())
            .param("seen", seen.stage().name())
            .update()
        > 0;
  }

  /// Takes down what was said, once for an event.
  ///
  /// @param event what tells that it is the same
  void say(HandOver in, Speaker speaker, String event, String words) {
    var sealed = cipher.seal(words, in.id());
    try {
      jdbc.sql(
              """
              INSERT INTO handover_line (handover_id, event, said_at, speaker, wrapped_key, content)
              VALUES (?, ?, ?, ?, ?, ?)
              """)
          .params(
              in.id(),
              cipher.digest("handover", event),
              at(clock.instant()),
              speaker.name(),
              sealed.wrappedKey(),
              sealed.content())
          .update();
    } catch (DuplicateKeyException _) {
      return; // it came again
    }
    var moved = speaker == Speaker.PERSON ? "moved_at = :now, heard_at = :now" : "moved_at = :now";
    jdbc.sql("UPDATE handover SET " + moved + " WHERE id = :id")
        .param("now", at(clock.instant()))
        .param("id", in.id())
        .update();
  }

  /// What was said in it, oldest first.
  public List<Spoken> lines(HandOver in) {
    return jdbc.sql("SELECT * FROM handover_line WHERE handover_id = ? ORDER BY id")
        .param(in.id())
        .query((row, _) ->
            new Spoken(
                instant(row, "said_at"),
                Speaker.valueOf(row.getString("speaker")),
                cipher.open(sealed(row), in.id())))
        .list();
  }

  /// Erases everything of a person; false where there was nothing.
  boolean erase(Network network, String user) {
    return jdbc.sql("DELETE FROM handover WHERE person = ?").param(person(network, user)).update()
        > 0;
  }

  /// Erases what was done before `before`; gives how many that were.
  int eraseDone(Instant before) {
    return jdbc.sql("DELETE FROM handover WHERE stage = 'DONE' AND moved_at <= ?")
        .param(at(before))
        .update();
  }

  private HandOver handOver(ResultSet row) throws SQLException {
    var id = row.getString("id");
    var kept = JsonMapper.shared().readValue(cipher.open(sealed(row), id), Kept.class);
    return new HandOver(
        id,
        Network.valueOf(row.getString("network")),
        kept.user(),
        Stage.valueOf(row.getString("stage")),
        instant(row, "asked_at"),
        instant(row, "heard_at"),
        row.getString("claimed_by"),
        row.getInt("version"),
        kept.story());
  }

  private static Sealed sealed(ResultSet row) throws SQLException {
    return new Sealed(row.getString("wrapped_key"), row.getString("content"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private String person(Network network, String user) {
    return cipher.digest("handover", network.name(), user);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
