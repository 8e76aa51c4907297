package vn.motcua.channels.gate;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.channels.RunningApplication;

class OriginsIT extends RunningApplication {

  private static final String FRIEND = "https://xa-a.example";
  private static final String STRANGER = "https://stranger.example";

  @Test
  void letsBrowsersOfAllowedSitesAskFirst() {
    preflight(FRIEND)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", FRIEND)
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Credentials");
  }

  @Test
  void refusesSitesThatNobodyAllowed() {
    preflight(STRANGER)
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin");
    from(STRANGER)
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:motcua:problem:origin-not-allowed");
    from("null").expectStatus().isForbidden();
  }

  @Test
  void servesAllowedSitesAndItsOwnPages() {
    from(FRIEND)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Expose-Headers", "Retry-After");
    from("http://127.0.0.1:" + port()).expectStatus().isOk();
  }

  @Test
  void letsAllowedSitesReadRefusals() {
    client
        .get()
        .uri("/api/v1/search?q=")
        .header("Origin", FRIEND)
        .exchange()
        .expectStatus()
        .isEqualTo(422)
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", FRIEND);
  }

  private WebTestClient.ResponseSpec from(String origin) {
    return client.get().uri("/api/v1/widget").header("Origin", origin).exchange();
  }

  private WebTestClient.ResponseSpec preflight(String origin) {
    return client
        .options()
        .uri("/api/v1/ask")
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type, accept-language")
        .exchange();
  }
}
