package vn.motcua.channels.zalo.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.channels.zalo.ZaloSettings;

/// What an administrator sees of the account and does with it: authorising, with a code that Zalo
/// shows once and PKCE (RFC 7636), so that a code that somebody else read is worth nothing.
public final class OfficialAccount {

  /// A code is good for ten minutes.
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final int BYTES = 32; // 43 letters, as Zalo wants them
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern CODE = Pattern.compile("(?:^|[?&])code=([^&#\\s]+)");
  private static final Pattern STATE = Pattern.compile("(?:^|[?&])state=([^&#\\s]+)");

  /// What came of a try, in words for the administrator.
  public record Done(boolean good, String said) {}

  private record Begun(String verifier, String state, Instant at) {}

  private final ZaloSettings settings;
  private final Tokens tokens;
  private final Clock clock;
  private @Nullable Begun begun;

  public OfficialAccount(ZaloSettings settings, StoredTokens stored, Clock clock) {
    this.settings = settings;
    this.tokens = new Tokens(settings.appId(), stored, new TokenEndpoint(settings, clock), clock);
    this.clock = clock;
  }

  public Tokens tokens() {
    return tokens;
  }

  /// Where the administrator of the account allows us to write.
  public synchronized String begin() {
    begun = new Begun(word(), word(), clock.instant());
    return "%s?app_id=%s&redirect_uri=%s&code_challenge=%s&state=%s"
        .formatted(
            settings.oauth().resolve("/v4/oa/permission"),
            encoded(settings.appId()),
            encoded(settings.callback()),
            challenge(begun.verifier()),
            begun.state());
  }

  /// Takes the address to which Zalo sent the browser afterwards.
  public synchronized Done finish(String address) {
    var open = begun;
    if (open == null || open.at().plus(PATIENCE).isBefore(clock.instant())) {
      return new Done(false, "Đường dẫn cấp quyền đã hết hạn. Xin mở lại đường dẫn mới.");
    }
    var code = CODE.matcher(address.strip());
    var state = STATE.matcher(address.strip());
    if (!code.find() || !state.find() || !state.group(1).equals(open.state())) {
      return new Done(false, "Địa chỉ này không phải là địa chỉ Zalo vừa chuyển đến.");
    }
    begun = null;
    var fault = tokens.authorise(code.group(1), open.verifier());
    return fault.isEmpty()
        ? new Done(true, "Đã nhận quyền gửi tin của Official Account.")
        : new Done(false, "Zalo chưa cấp quyền (" + fault + "). Xin mở lại đường dẫn mới.");
  }

  private static String word() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return letters(bytes);
  }

  private static String letters(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The method S256.
  static String challenge(String verifier) {
    try {
      return letters(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
