package vn.motcua.channels.talk.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.MessageCipher.Sealed;
import vn.motcua.channels.talk.Network;

/// People in the [Database]: under a mark, not under the id that the network gives them, and what is
/// remembered encrypted.
public final class RememberedPeople implements People {

  private final JdbcClient jdbc;
  private final MessageCipher cipher;
  private final Clock clock;
  private final Duration keep;

  /// @param keep how long after the last word a person is forgotten
  public RememberedPeople(Database database, MessageCipher cipher, Clock clock, Duration keep) {
    this.jdbc = JdbcClient.create(database.source());
    this.cipher = cipher;
    this.clock = clock;
    this.keep = keep;
  }

  @Override
  public Optional<Person> find(Network network, String user) {
    var mark = mark(network, user);
    return jdbc.sql("SELECT wrapped_key, content FROM talk_person WHERE mark = ? AND heard_at > ?")
        .params(mark, at(clock.instant().minus(keep)))
        .query((row, _) -> new Sealed(row.getString(1), row.getString(2)))
        .optional()
        .map(sealed -> JsonMapper.shared().readValue(cipher.open(sealed, mark), Person.class));
  }

  @Override
  public void keep(Network network, String user, Person person) {
    var mark = mark(network, user);
    var sealed = cipher.seal(JsonMapper.shared().writeValueAsString(person), mark);
    if (!changed(mark, person, sealed)) {
      try {
        jdbc.sql(
                "INSERT INTO talk_person (heard_at, wrapped_key, content, mark) VALUES (?, ?, ?, ?)")
            .params(at(person.heardAt()), sealed.wrappedKey(), sealed.content(), mark)
            .update();
      } catch (DuplicateKeyException _) {
        changed(mark, person, sealed); // somebody was faster
      }
    }
  }

  private boolean changed(String mark, Person person, Sealed sealed) {
    return jdbc.sql(
                "UPDATE talk_person SET heard_at = ?, wrapped_key = ?, content = ? WHERE mark = ?")
            .params(at(person.heardAt()), sealed.wrappedKey(), sealed.content(), mark)
            .update()
        > 0;
  }

  @Override
  public boolean forget(Network network, String user) {
    return jdbc.sql("DELETE FROM talk_person WHERE mark = ?").param(mark(network, user)).update()
        > 0;
  }

  /// Forgets who has been silent for too long; gives how many that were.
  public int eraseExpired() {
    return jdbc.sql("DELETE FROM talk_person WHERE heard_at <= ?")
        .param(at(clock.instant().minus(keep)))
        .update();
  }

  private String mark(Network network, String user) {
    return cipher.digest("talk", network.name(), user);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
