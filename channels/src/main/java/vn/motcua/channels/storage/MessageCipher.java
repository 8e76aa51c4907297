package vn.motcua.channels.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.key.RowCipher;

/// Keeps messages, and the ids by which networks know people, from whoever reads the database: in
/// the way of fillings, each row under a key of its own. Rows find each other by digests whose key
/// lies, encrypted, in the database, so that the master key may change.
public final class MessageCipher {

  private static final String METHOD = "HmacSHA256";
  private static final String DIGESTS = "digests";

  /// What is stored of a text.
  ///
  /// @param wrappedKey the key of the row, encrypted
  /// @param content the text, encrypted with it
  public record Sealed(String wrappedKey, String content) {

    @Override
    public String toString() {
      return "Sealed";
    }
  }

  private final RowCipher cipher;
  private final SecretKeySpec digests;

  /// Takes the key of the digests from the database, or makes one at the first start.
  public MessageCipher(MasterKey master, Database database) {
    this.cipher = new RowCipher(master);
    var jdbc = JdbcClient.create(database.source());
    this.digests = new SecretKeySpec(Base64.getDecoder().decode(secret(jdbc)), METHOD);
  }

  private String secret(JdbcClient jdbc) {
    return found(jdbc)
        .orElseGet(() -> {
          make(jdbc);
          return found(jdbc).orElseThrow();
        });
  }

  private Optional<String> found(JdbcClient jdbc) {
    return jdbc.sql("SELECT wrapped_key, content FROM message_secret WHERE name = ?")
        .param(DIGESTS)
        .query((row, _) -> open(new Sealed(row.getString(1), row.getString(2)), DIGESTS))
        .optional();
  }

  private void make(JdbcClient jdbc) {
    var word = Unguessable.word().getBytes(StandardCharsets.UTF_8);
    var sealed = seal(Base64.getEncoder().encodeToString(word), DIGESTS);
    try {
      jdbc.sql("INSERT INTO message_secret (name, wrapped_key, content) VALUES (?, ?, ?)")
          .params(DIGESTS, sealed.wrappedKey(), sealed.content())
          .update();
    } catch (DuplicateKeyException _) {
      // another process was faster; its key is as good
    }
  }

  /// A text under a new key.
  ///
  /// @param id of the row, which is authenticated too: no row can take the place of another
  public Sealed seal(String text, String id) {
    return seal(text, cipher.newKey(id), id);
  }

  /// A text under a key that the row has already.
  public Sealed seal(String text, String wrappedKey, String id) {
    return new Sealed(wrappedKey, cipher.encrypt(text, wrappedKey, id));
  }

  /// The text that was sealed.
  ///
  /// @throws IllegalStateException if it was changed, or the master key is another
  public String open(Sealed sealed, String id) {
    return cipher.decrypt(sealed.content(), sealed.wrappedKey(), id);
  }

  /// What stands for `words` in an index: always the same, and nothing to be guessed from. 64
  /// characters.
  public String digest(String... words) {
    try {
      var mac = Mac.getInstance(METHOD);
      mac.init(digests);
      return HexFormat.of()
          .formatHex(mac.doFinal(String.join("\n", words).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
