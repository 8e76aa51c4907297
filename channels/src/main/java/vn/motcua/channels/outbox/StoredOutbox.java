package vn.motcua.channels.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.MessageCipher.Sealed;
import vn.motcua.channels.storage.messages.GroupedWrites;
import vn.motcua.channels.storage.messages.StoredPeople;
import vn.motcua.channels.storage.messages.Times;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// The outbox in the [Database]. What a message says is encrypted, and erased once it was sent.
public final class StoredOutbox implements Outbox {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_KEY = 100;

  /// Why a message waits that comes to people only once they have written again.
  public static final String QUOTA = "QUOTA";

  private final JdbcClient jdbc;
  private final GroupedWrites writes;
  private final MessageCipher cipher;
  private final StoredPeople people;
  private final Clock clock;
  private volatile Consumer<String> listener = _ -> {};

  public StoredOutbox(
      Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      StoredPeople people,
      Clock clock) {
    this.jdbc = JdbcClient.create(database.source());
    this.writes = writes;
    this.cipher = cipher;
    this.people = people;
    this.clock = clock;
  }

  /// Who is told of people for whom there is something new.
  public void onNew(Consumer<String> told) {
    listener = told;
  }

  @Override
  public void put(String key, Network network, String user, Outgoing message) {
    var person = people.digest(network.name(), user);
    writes.now(it -> {
      people.know(it, person, network.name(), user);
      return put(it, key, network, person, message);
    });
    tellOf(person);
  }

  /// Puts a message in a transaction of somebody else's, who says so with [#tellOf] afterwards.
  ///
  /// @param person the digest of somebody who is known
  /// @return whether it is new
  public boolean put(JdbcClient it, String key, Network network, String person, Outgoing message) {
    if (key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("A key has at most 100 characters, not " + key.length());
    }
    if (isThere(it, key)) {
      return false;
    }
    var now = Times.of(clock.instant());
    var sealed = cipher.seal(JSON.writeValueAsString(message), key);
    it.sql(
            """
            INSERT INTO outbox_message (message_key, person, network, put_at, state, attempts,
              parts_sent, next_at, fault, wrapped_key, content)
            VALUES (?, ?, ?, ?, 'WAITING', 0, 0, ?, '', ?, ?)
            """)
        .params(key, person, network.name(), now, now, sealed.wrappedKey(), sealed.content())
        .update();
    return true;
  }

  private static boolean isThere(JdbcClient it, String key) {
    return it.sql("SELECT 1 FROM outbox_message WHERE message_key = ?")
        .param(key)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Says that there is something new for a person.
  public void tellOf(String person) {
    listener.accept(person);
  }

  /// People for whom something could go by now.
  public List<String> due(int most) {
    return jdbc.sql(
            """
            SELECT DISTINCT person FROM outbox_message
            WHERE state = 'WAITING' AND next_at <= ? LIMIT ?
            """)
        .params(Times.of(clock.instant()), most)
        .query(String.class)
        .list();
  }

  /// The first message that waits for a person.
  public Optional<Letter> first(String person) {
    return people
        .find(jdbc, person)
        .flatMap(to ->
            jdbc.sql(
                    """
                    SELECT * FROM outbox_message WHERE person = ? AND state = 'WAITING'
                    ORDER BY seq LIMIT 1
                    """)
                .param(person)
                .query((row, _) ->
                    new Letter(
                        row.getLong("seq"),
                        to,
                        Network.valueOf(row.getString("network")),
                        row.getInt("attempts"),
                        row.getInt("parts_sent"),
                        Times.of(row, "next_at"),
                        message(row)))
                .optional());
  }

  private Outgoing message(ResultSet row) throws SQLException {
    var sealed = new Sealed(row.getString("wrapped_key"), row.getString("content"));
    return JSON.readValue(cipher.open(sealed, row.getString("message_key")), Outgoing.class);
  }

  /// A part of a message is gone.
  ///
  /// @param whole whether it was the last one; what the message says is erased then
  public void sent(Letter letter, boolean whole) {
    writes.now(it -> {
      people.sent(it, letter.to().digest());
      return whole
          ? end(it, letter.seq(), "SENT")
          : it.sql(
                  """
                  UPDATE outbox_message SET parts_sent = parts_sent + 1, attempts = 0, fault = ''
                  WHERE seq = ?
                  """)
              .param(letter.seq())
              .update();
    });
  }

  private int end(JdbcClient it, long seq, String state) {
    return it.sql(
            """
            UPDATE outbox_message SET state = ?, ended_at = ?, wrapped_key = '', content = ''
            WHERE seq = ?
            """)
        .params(state, Times.of(clock.instant()), seq)
        .update();
  }

  /// A message was tried in vain.
  public void failed(Letter letter, Instant nextAt, String fault) {
    writes.now(it -> {
      it.sql("UPDATE outbox_message SET attempts = attempts + 1 WHERE seq = ?")
          .param(letter.seq())
          .update();
      return defer(it, letter, nextAt, fault);
    });
  }

  /// Nothing goes to the person before then.
  public void deferred(Letter letter, Instant nextAt, String fault) {
    writes.now(it -> defer(it, letter, nextAt, fault));
  }

  private static int defer(JdbcClient it, Letter letter, Instant nextAt, String fault) {
    return it.sql(
            """
            UPDATE outbox_message SET next_at = ?, fault = ?
            WHERE person = ? AND state = 'WAITING' AND seq >= ?
            """)
        .params(Times.of(nextAt), fault, letter.to().digest(), letter.seq())
        .update();
  }

  /// Lets go what waited for the person to write again, in a transaction of somebody else's.
  public void heard(JdbcClient it, String person) {
    it.sql(
            """
            UPDATE outbox_message SET next_at = ?, fault = ''
            WHERE person = ? AND state = 'WAITING' AND fault = ?
            """)
        .params(Times.of(clock.instant()), person, QUOTA)
        .update();
  }

  /// A message is given up.
  ///
  /// @param tried whether it was tried just now
  public void gaveUp(Letter letter, boolean tried, String fault) {
    writes.now(it ->
        it.sql(
                """
                UPDATE outbox_message
                SET state = 'DEAD', ended_at = ?, fault = ?, attempts = attempts + ? WHERE seq = ?
                """)
            .params(Times.of(clock.instant()), fault, tried ? 1 : 0, letter.seq())
            .update());
  }

  /// Erases what is over: sent messages before the one moment, dead ones before the other.
  public int erase(Instant sentBefore, Instant deadBefore) {
    return writes.now(it ->
        it.sql(
                """
                DELETE FROM outbox_message WHERE (state IN ('SENT', 'DROPPED') AND ended_at < ?)
                  OR (state = 'DEAD' AND ended_at < ?)
                """)
            .params(Times.of(sentBefore), Times.of(deadBefore))
            .update());
  }
}
