package vn.motcua.channels.storage.messages;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.MessageCipher;

/// The people of messaging channels in the database. Every method works in the transaction of the
/// [JdbcClient] that it is given.
public final class StoredPeople {

  private final MessageCipher cipher;

  public StoredPeople(MessageCipher cipher) {
    this.cipher = cipher;
  }

  /// What stands for a person in the tables.
  public String digest(String network, String address) {
    return cipher.digest(network, address);
  }

  /// Notes that a person did something: they may be written to anew.
  public void heard(JdbcClient jdbc, String network, String address, Instant at) {
    var digest = digest(network, address);
    know(jdbc, digest, network, address);
    jdbc.sql(
            "UPDATE chat_person SET heard_at = ?, sent_since = 0 WHERE digest = ? AND heard_at < ?")
        .params(Times.of(at), digest, Times.of(at))
        .update();
  }

  /// Makes sure that a person can be written to. Whoever never did anything was last heard of long
  /// ago.
  public void know(JdbcClient jdbc, String digest, String network, String address) {
    if (isKnown(jdbc, digest)) {
      return;
    }
    var sealed = cipher.seal(address, digest);
    jdbc.sql(
            """
            INSERT INTO chat_person
              (digest, network, wrapped_key, address, heard_at, sent_since, menu)
            VALUES (?, ?, ?, ?, ?, 0, '')
            """)
        .params(digest, network, sealed.wrappedKey(), sealed.content(), Times.of(Instant.EPOCH))
        .update();
  }

  private static boolean isKnown(JdbcClient jdbc, String digest) {
    return jdbc.sql("SELECT 1 FROM chat_person WHERE digest = ?")
        .param(digest)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// The person of that digest.
  public Optional<Person> find(JdbcClient jdbc, String digest) {
    return jdbc.sql("SELECT * FROM chat_person WHERE digest = ?")
        .param(digest)
        .query((row, _) -> {
          var key = row.getString("wrapped_key");
          return new Person(
              digest,
              row.getString("network"),
              cipher.open(new MessageCipher.Sealed(key, row.getString("address")), digest),
              Times.of(row, "heard_at"),
              row.getInt("sent_since"),
              opened(key, row.getString("menu"), digest));
        })
        .optional();
  }

  private String opened(String key, String menu, String digest) {
    return menu.isEmpty() ? "" : cipher.open(new MessageCipher.Sealed(key, menu), digest);
  }

  /// Keeps what was offered last.
  ///
  /// @param menu empty where nothing was
  public void keepMenu(JdbcClient jdbc, String digest, String menu) {
    var key =
        jdbc.sql("SELECT wrapped_key FROM chat_person WHERE digest = ?")
            .param(digest)
            .query(String.class)
            .single();
    jdbc.sql("UPDATE chat_person SET menu = ? WHERE digest = ?")
        .params(menu.isEmpty() ? "" : cipher.seal(menu, key, digest).content(), digest)
        .update();
  }

  /// Notes that one more message was sent.
  public void sent(JdbcClient jdbc, String digest) {
    jdbc.sql("UPDATE chat_person SET sent_since = sent_since + 1 WHERE digest = ?")
        .param(digest)
        .update();
  }

  /// Erases the people who did nothing since, and of whom nothing waits.
  public int erase(JdbcClient jdbc, Instant heardBefore) {
    return jdbc.sql(
            """
            DELETE FROM chat_person WHERE heard_at < ?
              AND NOT EXISTS (SELECT 1 FROM inbox_event e
                WHERE e.person = chat_person.digest AND e.state <> 'DONE')
              AND NOT EXISTS (SELECT 1 FROM outbox_message m
                WHERE m.person = chat_person.digest AND m.state IN ('WAITING', 'DEAD'))
            """)
        .param(Times.of(heardBefore))
        .update();
  }
}
