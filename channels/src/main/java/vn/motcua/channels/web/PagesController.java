package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What other sites and programs fetch to use the assistant: how it presents itself, its scripts and
/// the description of its API. The widget fetches the other scripts when they are needed.
@RestController
public final class PagesController {

  private final WidgetJson widget;
  private final Script embedding = Script.of("widget.js");
  private final Script form = Script.of("form.js");
  private final Script fields = Script.of("form-fields.js");
  private final Script card = Script.of("form-card.js");
  private final Script qr = Script.qr();
  private final byte[] description = Script.read("/vn/motcua/channels/web/openapi.json");

  public PagesController(WidgetJson widget) {
    this.widget = widget;
  }

  @GetMapping(path = "/api/v1/widget", produces = APPLICATION_JSON_VALUE)
  WidgetJson widget() {
    return widget;
  }

  @GetMapping("/widget.js")
  ResponseEntity<byte[]> embedding() {
    return embedding.answer();
  }

  @GetMapping("/form.js")
  ResponseEntity<byte[]> form() {
    return form.answer();
  }

  @GetMapping("/form-fields.js")
  ResponseEntity<byte[]> fields() {
    return fields.answer();
  }

  @GetMapping("/form-card.js")
  ResponseEntity<byte[]> card() {
    return card.answer();
  }

  @GetMapping("/qr.js")
  ResponseEntity<byte[]> qr() {
    return qr.answer();
  }

  @GetMapping(path = "/openapi.json", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> description() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description);
  }
}
