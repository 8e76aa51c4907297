package vn.motcua.assistant.privacy;

import java.security.SecureRandom;
import java.util.Base64;

/// Words that nobody can guess: ids, keys and what stands for a person.
public final class Unguessable {

  private static final int BYTES = 20; // 160 bits
  private static final SecureRandom RANDOM = new SecureRandom();

  private Unguessable() {}

  /// A new word of 27 letters, digits, `-` and `_`.
  public static String word() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
