package vn.motcua.channels.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells what Zalo delivers from what others make up. The signature is a plain SHA-256, not an HMAC,
/// over application id, the body as it came, its timestamp and the secret key of the account.
///
/// Source: `MacUtils.buildMac` of Zalo's Java SDK; two other open programs agree, three contradict
/// it. Try it on one real event before relying on it.
final class Signature {

  private static final Pattern HEADER = Pattern.compile("(?:mac\\s*=\\s*)?([0-9a-fA-F]{64})");

  private final String appId;
  private final String secret;

  Signature(String appId, String secret) {
    this.appId = appId;
    this.secret = secret;
  }

  /// Whether the header fits the body. Takes as long whatever differs.
  ///
  /// @param timestamp as it stands in the body
  boolean fits(@Nullable String header, byte[] body, String timestamp) {
    var given = header == null ? null : HEADER.matcher(header.strip());
    return given != null
        && given.matches()
        && MessageDigest.isEqual(
            of(body, timestamp).getBytes(StandardCharsets.US_ASCII),
            given.group(1).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
  }

  /// The signature of a body, in lower-case hexadecimal.
  String of(byte[] body, String timestamp) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(appId.getBytes(StandardCharsets.UTF_8));
      digest.update(body);
      digest.update(timestamp.getBytes(StandardCharsets.UTF_8));
      digest.update(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
