package vn.motcua.channels.officer.gate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.motcua.channels.storage.console.Account;

/// Passwords of the console: Argon2id with 19 MiB, two passes and one lane, the least that OWASP's
/// password storage cheat sheet recommends.
public final class Passwords {

  /// Code points of the shortest password that is taken.
  public static final int SHORTEST = 12;

  /// Code points of the longest; hashing costs time.
  public static final int LONGEST = 128;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIB = 19 * 1024;
  private static final int PASSES = 2;

  /// Without what is easily mistaken when read from a slip of paper: 31 letters and digits.
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 5;
  private static final int GROUP = 4;

  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIB, PASSES);
  private final SecureRandom random = new SecureRandom();
  private final String nobodys = hash(oneTime());

  /// The hash to keep.
  public String hash(String password) {
    return argon.encode(password);
  }

  /// Whether `password` is that of the account; takes as long where there is no account, or one without
  /// a password.
  public boolean fits(String password, @Nullable Account account) {
    var tried = password.length() > 2 * LONGEST ? "" : password;
    var hash = account == null || account.isVouched() ? nobodys : account.hash();
    var same = argon.matches(tried, hash);
    return same && account != null && !account.isVouched();
  }

  /// A password to be changed at the first login: 20 letters and digits, 99 bits.
  public String oneTime() {
    var word = new StringBuilder();
    for (var group = 0; group < GROUPS; group++) {
      word.append(word.isEmpty() ? "" : "-");
      for (var letter = 0; letter < GROUP; letter++) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return word.toString();
  }

  /// What is wrong with a password that somebody chose for `name`, in words for them.
  public static Optional<String> problem(String password, String name) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("Mật khẩu phải có ít nhất " + SHORTEST + " ký tự.");
    }
    if (length > LONGEST) {
      return Optional.of("Mật khẩu dài nhất " + LONGEST + " ký tự.");
    }
    if (password.toLowerCase(Locale.ROOT).contains(name)) {
      return Optional.of("Mật khẩu không được chứa tên tài khoản.");
    }
    if (password.codePoints().distinct().count() < SHORTEST / 3) {
      return Optional.of("Mật khẩu lặp lại quá ít ký tự.");
    }
    return Optional.empty();
  }
}
