package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// What other sites and programs fetch to use the assistant: how it presents itself, its script and
/// the description of its API.
@RestController
public final class PagesController {

  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
  private static final Duration SCRIPT_AGE = Duration.ofMinutes(10);

  private final WidgetJson widget;
  private final byte[] script = read("/static/widget.js");
  private final byte[] description = read("/vn/motcua/channels/web/openapi.json");
  private final String scriptTag = '"' + digest(script) + '"';

  public PagesController(WidgetJson widget) {
    this.widget = widget;
  }

  @GetMapping(path = "/api/v1/widget", produces = APPLICATION_JSON_VALUE)
  WidgetJson widget() {
    return widget;
  }

  /// Spring answers 304 where the tag is still the same.
  @GetMapping("/widget.js")
  ResponseEntity<byte[]> script() {
    if (script.length == 0) {
      throw Refused.because(Problem.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(SCRIPT)
        .eTag(scriptTag)
        .cacheControl(CacheControl.maxAge(SCRIPT_AGE).cachePublic())
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(script);
  }

  @GetMapping(path = "/openapi.json", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> description() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description);
  }

  private static byte[] read(String path) {
    var resource = new ClassPathResource(path);
    try {
      return resource.exists() ? resource.getContentAsByteArray() : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
