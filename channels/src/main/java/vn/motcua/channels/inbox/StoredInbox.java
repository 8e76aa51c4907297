package vn.motcua.channels.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.outbox.StoredOutbox;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.MessageCipher.Sealed;
import vn.motcua.channels.storage.messages.GroupedWrites;
import vn.motcua.channels.storage.messages.Person;
import vn.motcua.channels.storage.messages.StoredPeople;
import vn.motcua.channels.storage.messages.Times;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// The inbox in the [Database]. What an event says is encrypted, and erased once it was answered.
public final class StoredInbox implements Inbox {

  private final JdbcClient jdbc;
  private final GroupedWrites writes;
  private final MessageCipher cipher;
  private final StoredPeople people;
  private final StoredOutbox outbox;
  private final Duration settle;
  private final Clock clock;
  private volatile Consumer<String> listener = _ -> {};

  /// @param settle how long an event waits for an earlier one that is delivered later
  public StoredInbox(
      Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      StoredPeople people,
      StoredOutbox outbox,
      Duration settle,
      Clock clock) {
    this.jdbc = JdbcClient.create(database.source());
    this.writes = writes;
    this.cipher = cipher;
    this.people = people;
    this.outbox = outbox;
    this.settle = settle;
    this.clock = clock;
  }

  Duration settle() {
    return settle;
  }

  /// Who is told of people who did something new.
  void onNew(Consumer<String> told) {
    listener = told;
  }

  @Override
  public CompletableFuture<Boolean> take(Incoming incoming) {
    var network = incoming.network().name();
    var person = people.digest(network, incoming.user());
    var digest = cipher.digest(network, incoming.id());
    var sealed = cipher.seal(ContentJson.write(incoming), digest);
    return writes
        .add(it -> insert(it, incoming, person, digest, sealed))
        .thenApply(fresh -> {
          if (fresh) {
            listener.accept(person);
          }
          return fresh;
        });
  }

  private boolean insert(
      JdbcClient it, Incoming incoming, String person, String digest, Sealed sealed) {
    if (isThere(it, digest)) {
      return false;
    }
    people.heard(it, incoming.network().name(), incoming.user(), incoming.at());
    outbox.heard(it, person);
    var now = clock.instant();
    it.sql(
            """
            INSERT INTO inbox_event (digest, person, happened_at, received_at, state, attempts,
              next_at, fault, wrapped_key, content)
            VALUES (?, ?, ?, ?, 'WAITING', 0, ?, '', ?, ?)
            """)
        .params(
            digest,
            person,
            Times.of(incoming.at()),
            Times.of(now),
            Times.of(now.plus(settle)),
            sealed.wrappedKey(),
            sealed.content())
        .update();
    return true;
  }

  private static boolean isThere(JdbcClient it, String digest) {
    return it.sql("SELECT 1 FROM inbox_event WHERE digest = ?")
        .param(digest)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// People of whom something could be heard by now.
  List<String> due(int most) {
    return jdbc.sql(
            """
            SELECT DISTINCT person FROM inbox_event
            WHERE state = 'WAITING' AND next_at <= ? LIMIT ?
            """)
        .params(Times.of(clock.instant()), most)
        .query(String.class)
        .list();
  }

  /// What a person did first, of what waits; the network may have delivered it later.
  Optional<Event> first(String person) {
    return people
        .find(jdbc, person)
        .flatMap(from ->
            jdbc.sql(
                    """
                    SELECT * FROM inbox_event WHERE person = ? AND state = 'WAITING'
                    ORDER BY happened_at, seq LIMIT 1
                    """)
                .param(person)
                .query((row, _) -> event(row, from))
                .optional());
  }

  private Event event(ResultSet row, Person from) throws SQLException {
    var digest = row.getString("digest");
    var sealed = new Sealed(row.getString("wrapped_key"), row.getString("content"));
    return new Event(
        row.getLong("seq"),
        digest,
        from,
        row.getInt("attempts"),
        Times.of(row, "next_at"),
        ContentJson.read(
            cipher.open(sealed, digest), Network.valueOf(from.network()), from.address()));
  }

  /// Puts the answers into the outbox and ends the event, both or neither.
  ///
  /// @param menu what the answers offer; none: what was offered before still holds
  void answered(Event event, List<Outgoing> answers, Optional<Menu> menu) {
    writes.now(it -> {
      put(it, event, answers);
      menu.ifPresent(offered -> people.keepMenu(it, event.from().digest(), offered.write()));
      return it.sql(
              """
              UPDATE inbox_event SET state = 'DONE', wrapped_key = '', content = ''
              WHERE seq = ?
              """)
          .param(event.seq())
          .update();
    });
    outbox.tellOf(event.from().digest());
  }

  private void put(JdbcClient it, Event event, List<Outgoing> answers) {
    for (var index = 0; index < answers.size(); index++) {
      outbox.put(
          it,
          event.digest() + ":" + index,
          event.incoming().network(),
          event.from().digest(),
          answers.get(index));
    }
  }

  /// An event could not be answered, and is tried again.
  void failed(Event event, Instant nextAt, String fault) {
    writes.now(it ->
        it.sql(
                """
                UPDATE inbox_event SET attempts = attempts + 1, next_at = ?, fault = ?
                WHERE seq = ?
                """)
            .params(Times.of(nextAt), fault, event.seq())
            .update());
  }

  /// An event is given up; the person is told so.
  void gaveUp(Event event, Outgoing apology, String fault) {
    writes.now(it -> {
      outbox.put(
          it,
          event.digest() + ":sorry",
          event.incoming().network(),
          event.from().digest(),
          apology);
      return it.sql(
              """
              UPDATE inbox_event SET state = 'DEAD', attempts = attempts + 1, fault = ?
              WHERE seq = ?
              """)
          .params(fault, event.seq())
          .update();
    });
    outbox.tellOf(event.from().digest());
  }

  /// Erases what is over: answered events before the one moment, dead ones before the other, and
  /// people who did nothing since the third.
  public int erase(Instant doneBefore, Instant deadBefore, Instant heardBefore) {
    return writes.now(it ->
        it.sql(
                    """
                    DELETE FROM inbox_event WHERE (state = 'DONE' AND received_at < ?)
                      OR (state = 'DEAD' AND received_at < ?)
                    """)
                .params(Times.of(doneBefore), Times.of(deadBefore))
                .update()
            + people.erase(it, heardBefore));
  }
}
