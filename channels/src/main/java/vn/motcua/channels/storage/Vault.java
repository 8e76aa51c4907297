package vn.motcua.channels.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;

/// Encrypts what other packages keep about people, each row under a key of its own, and turns what
/// names a person into a mark that leads back to nobody without the [MasterKey].
public final class Vault {

  private static final String METHOD = "HmacSHA256";

  private final FillingCipher cipher;
  private final MasterKey master;

  public Vault(MasterKey master) {
    this.master = master;
    this.cipher = new FillingCipher(master);
  }

  /// An encrypted text.
  ///
  /// @param wrappedKey the key of the row, encrypted; at most 200 characters
  /// @param content the text, encrypted, in Base64
  public record Sealed(String wrappedKey, String content) {}

  /// A text under a new key.
  ///
  /// @param id of the row, which is authenticated too: no row can take the place of another
  public Sealed seal(String text, String id) {
    var key = cipher.newKey(id);
    return new Sealed(key, cipher.encrypt(text, key, id));
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
      mac.init(master.key());
      return HexFormat.of()
          .formatHex(mac.doFinal(String.join("\n", words).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
