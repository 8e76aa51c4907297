package vn.motcua.channels.storage.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is kept of a word that opens something, so that whoever reads a table opens nothing.
public final class Digest {

  private Digest() {}

  /// The SHA-256 of `secret` in 64 hexadecimal digits. Only for words that nobody can guess.
  public static String of(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
