package vn.motcua.channels.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts fillings: each under a key of its own, which is itself encrypted with the [MasterKey].
/// AES-256 in GCM, which also tells when something was changed; the id of the row is authenticated
/// with it, so that no row can be put in the place of another.
final class FillingCipher {

  private static final String METHOD = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey master;

  FillingCipher(MasterKey master) {
    this.master = master.key();
  }

  /// A new key for the row `id`, encrypted, in Base64.
  String newKey(String id) {
    return encrypt(master, random(KEY_BYTES), id);
  }

  /// `text` for the row `id`, in Base64.
  String encrypt(String text, String wrappedKey, String id) {
    return encrypt(unwrap(wrappedKey, id), text.getBytes(StandardCharsets.UTF_8), id);
  }

  /// The text that [#encrypt] was given.
  ///
  /// @throws IllegalStateException if it was changed, or the master key is another
  String decrypt(String content, String wrappedKey, String id) {
    return new String(decrypt(unwrap(wrappedKey, id), content, id), StandardCharsets.UTF_8);
  }

  private SecretKey unwrap(String wrappedKey, String id) {
    return new SecretKeySpec(decrypt(master, wrappedKey, id), "AES");
  }

  private static String encrypt(SecretKey key, byte[] plain, String id) {
    var nonce = random(NONCE_BYTES);
    try {
      var secret = cipher(Cipher.ENCRYPT_MODE, key, nonce, id).doFinal(plain);
      var whole = ByteBuffer.allocate(nonce.length + secret.length).put(nonce).put(secret);
      return Base64.getEncoder().encodeToString(whole.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A filling could not be encrypted", e);
    }
  }

  private static byte[] decrypt(SecretKey key, String content, String id) {
    var whole = Base64.getDecoder().decode(content);
    var nonce = Arrays.copyOf(whole, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, id)
          .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A filling could not be decrypted: it was changed, or keys/fillings.key is another", e);
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
