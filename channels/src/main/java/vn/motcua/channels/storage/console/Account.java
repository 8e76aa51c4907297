package vn.motcua.channels.storage.console;

import java.time.Instant;
import java.util.regex.Pattern;

/// Somebody who may use the console.
///
/// @param name lower case letters without marks, digits, dots, dashes and underscores, 2 to 40
/// @param role what they may do
/// @param hash of the password
/// @param mustChange whether the password was given by somebody else and must be changed first
/// @param stamp another one whenever password or role changed
/// @param created when it was made
public record Account(
    String name, Role role, String hash, boolean mustChange, String stamp, Instant created) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

  /// Whether an account may be called so.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// Without the hash and the stamp, since records get into logs.
  @Override
  public String toString() {
    return "Account[%s, %s]".formatted(name, role);
  }
}
