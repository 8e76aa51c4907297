package vn.motcua.channels.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @Test
  void letsOtherSitesKeepTheScript() {
    var script = client.get().uri("/widget.js").exchange();
    script
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Cross-Origin-Resource-Policy", "cross-origin");
    var tag = requireNonNull(script.expectBody().returnResult().getResponseHeaders().getETag());

    client
        .get()
        .uri("/widget.js")
        .header("If-None-Match", tag)
        .exchange()
        .expectStatus()
        .isNotModified();
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
        .valueEquals("Referrer-Policy", "no-referrer");
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
