package vn.motcua.channels.storage.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Somebody who may use the console.
///
/// @param name lower case letters without marks, digits, dots, dashes and underscores, 2 to 40
/// @param role what they may do
/// @param hash of the password, or [#vouchedBy] where an identity provider vouches for them
/// @param mustChange whether the password was given by somebody else and must be changed first
/// @param stamp another one whenever password or role changed
/// @param created when it was made
public record Account(
    String name, Role role, String hash, boolean mustChange, String stamp, Instant created) {

  private static final String VOUCHED = "oidc:";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

  /// Whether an account may be called so.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// What stands for a password where an identity provider vouches for somebody: no password has such a
  /// hash, and nobody else of any provider the same.
  ///
  /// @param subject what the provider calls them, for ever
  public static String vouchedBy(String issuer, String subject) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var whom = (issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8);
      return VOUCHED + HexFormat.of().formatHex(digest.digest(whom));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether an identity provider vouches for them, so that they have no password here.
  public boolean isVouched() {
    return hash.startsWith(VOUCHED);
  }

  /// Without the hash and the stamp, since records get into logs.
  @Override
  public String toString() {
    return "Account[%s, %s]".formatted(name, role);
  }
}
