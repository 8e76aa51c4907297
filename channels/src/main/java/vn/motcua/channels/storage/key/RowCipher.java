package vn.motcua.channels.storage.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts rows of a table: each under a key of its own, which is itself encrypted with the
/// [MasterKey]. AES-256 in GCM, which also tells when something was changed; the id of the row is
/// authenticated with it, so that no row can be put in the place of another.
public final class RowCipher {

  private static final String METHOD = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final MasterKey master;

  public RowCipher(MasterKey master) {
    this.master = master;
  }

  /// A new key for the row `id`, encrypted, in Base64: at most 100 characters.
  public String newKey(String id) {
    return encrypt(master.key(), random(KEY_BYTES), id);
  }

  /// `text` for the row `id`, in Base64.
  public String encrypt(String text, String wrappedKey, String id) {
    return encrypt(text.getBytes(StandardCharsets.UTF_8), wrappedKey, id);
  }

  /// `bytes` for the row `id`, in Base64.
  public String encrypt(byte[] bytes, String wrappedKey, String id) {
    return encrypt(unwrap(wrappedKey, id), bytes, id);
  }

  /// The text that [#encrypt] was given.
  ///
  /// @throws IllegalStateException if it was changed, or the master key is another
  public String decrypt(String content, String wrappedKey, String id) {
    return new String(decryptBytes(content, wrappedKey, id), StandardCharsets.UTF_8);
  }

  /// The bytes that [#encrypt] was given.
  ///
  /// @throws IllegalStateException if they were changed, or the master key is another
  public byte[] decryptBytes(String content, String wrappedKey, String id) {
    return decrypt(unwrap(wrappedKey, id), content, id).orElseThrow(RowCipher::unreadable);
  }

  /// The same key for the row `id`, encrypted with the master key that is to be used from now on;
  /// nothing where it is so already.
  ///
  /// @throws IllegalStateException if no master key opens it
  Optional<String> rewrap(String wrappedKey, String id) {
    var target = master.target();
    if (decrypt(target, wrappedKey, id).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(encrypt(target, unwrap(wrappedKey, id).getEncoded(), id));
  }

  /// Between the steps of a change of keys two master keys are good.
  private SecretKey unwrap(String wrappedKey, String id) {
    return master.all().stream()
        .map(key -> decrypt(key, wrappedKey, id))
        .flatMap(Optional::stream)
        .findFirst()
        .<SecretKey>map(bytes -> new SecretKeySpec(bytes, "AES"))
        .orElseThrow(RowCipher::unreadable);
  }

  private static IllegalStateException unreadable() {
    return new IllegalStateException(
        "A row could not be decrypted: it was changed, or keys/fillings.key is another");
  }

  private static String encrypt(SecretKey key, byte[] plain, String id) {
    var nonce = random(NONCE_BYTES);
    try {
      var secret = cipher(Cipher.ENCRYPT_MODE, key, nonce, id).doFinal(plain);
      var whole = ByteBuffer.allocate(nonce.length + secret.length).put(nonce).put(secret);
      return Base64.getEncoder().encodeToString(whole.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A row could not be encrypted", e);
    }
  }

  /// Nothing where `key` is not the one, or something was changed.
  private static Optional<byte[]> decrypt(SecretKey key, String content, String id) {
    var whole = Base64.getDecoder().decode(content);
    var nonce = Arrays.copyOf(whole, NONCE_BYTES);
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, nonce, id)
              .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A row could not be decrypted", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String id)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(METHOD);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }
}
