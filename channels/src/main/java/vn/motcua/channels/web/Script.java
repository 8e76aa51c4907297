package vn.motcua.channels.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// A script that pages of other sites may run.
///
/// @param content empty where the application was built without it
/// @param tag changes with the content
@SuppressWarnings("ArrayRecordComponent") // never compared
record Script(byte[] content, String tag) {

  private static final MediaType TYPE = MediaType.parseMediaType("text/javascript;charset=UTF-8");
  private static final Duration AGE = Duration.ofMinutes(10);

  /// jsQR gives itself to whatever loads modules on the page it runs on, which is somebody else's;
  /// inside this it gives itself to us.
  private static final String QR =
      """
      /* jsQR 1.4.0, https://github.com/cozmo/jsQR, Apache License 2.0 */
      (() => { const module = { exports: {} }; const exports = module.exports;
      %s
      (window.motcuaParts = window.motcuaParts || {}).qr = module.exports.default || module.exports;
      })();
      """;

  static Script of(String name) {
    return with(read("/static/" + name));
  }

  /// The reader of QR codes.
  static Script qr() {
    var library = new String(read("/vn/motcua/channels/web/jsqr/jsQR.js"), StandardCharsets.UTF_8);
    return with(QR.replace("%s", library).getBytes(StandardCharsets.UTF_8));
  }

  /// Spring answers 304 where the tag is still the same.
  ResponseEntity<byte[]> answer() {
    if (content.length == 0) {
      throw Refused.because(Problem.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(TYPE)
        .eTag(tag)
        .cacheControl(CacheControl.maxAge(AGE).cachePublic())
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(content);
  }

  static byte[] read(String path) {
    var resource = new ClassPathResource(path);
    try {
      return resource.exists() ? resource.getContentAsByteArray() : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Script with(byte[] content) {
    return new Script(content, '"' + digest(content) + '"');
  }

  private static String digest(byte[] content) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
