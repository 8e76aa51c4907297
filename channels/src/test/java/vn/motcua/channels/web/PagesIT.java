package vn.motcua.channels.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.channels.RunningApplication;

class PagesIT extends RunningApplication {

  @Test
  void tellsTheWidgetHowToPresentItself() {
    client
        .get()
        .uri("/api/v1/widget")
        .exchange()
        .expectBody()
        .jsonPath("$.agency")
        .isEqualTo("Xã A")
        .jsonPath("$.language")
        .isEqualTo("vi")
        .jsonPath("$.hotline")
        .hasJsonPath()
        .jsonPath("$.notice")
        .hasJsonPath();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/widget.js", "/form.js", "/form-fields.js", "/form-card.js", "/qr.js"})
  void letsOtherSitesKeepTheScript(String path) {
    var script = client.get().uri(path).exchange();
    script
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Cross-Origin-Resource-Policy", "cross-origin");
    var tag = requireNonNull(script.expectBody().returnResult().getResponseHeaders().getETag());

    client.get().uri(path).header("If-None-Match", tag).exchange().expectStatus().isNotModified();
  }

  @Test
  void protectsItsOwnPages() {
    client
        .get()
        .uri("/")
        .exchange()
        .expectHeader()
        .value(
            "Content-Security-Policy",
            policy ->
                assertThat(policy)
                    .contains("script-src 'self'", "frame-ancestors")
                    .doesNotContain("unsafe"))
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Referrer-Policy", "no-referrer")
        .expectHeader()
        .valueEquals("Permissions-Policy", "camera=(self), geolocation=(), microphone=(self)");
  }

  @Test
  void isLiveAndReadyOnThePublicPort() {
    for (var probe : new String[] {"liveness", "readiness"}) {
      client
          .get()
          .uri("/actuator/health/" + probe)
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.status")
          .isEqualTo("UP");
    }
  }
}
