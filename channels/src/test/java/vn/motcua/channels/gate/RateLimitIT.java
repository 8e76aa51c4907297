package vn.motcua.channels.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.channels.RunningApplication;

/// Every test speaks for clients of its own, behind a proxy that is believed.
@TestPropertySource(
    properties = {
      "motcua.limits.requests-per-minute=5",
      "motcua.trusted-proxies=127.0.0.0/8, 10.0.0.0/8"
    })
class RateLimitIT extends RunningApplication {

  private static final int LIMIT = 5;

  @Test
  void refusesTheOneWhoAsksTooMuchAndNobodyElse() {
    spend("192.0.2.1");

    from("192.0.2.1")
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .value("Retry-After", seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60))
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:motcua:problem:too-many");
    from("192.0.2.2").expectStatus().isOk();
  }

  @Test
  void believesTheRightmostAddressThatIsNoProxy() {
    spend("198.51.100.1, 192.0.2.3, 10.1.2.3");

    from("203.0.113.9, 192.0.2.3").expectStatus().isEqualTo(429);
    from("192.0.2.3, 203.0.113.9").expectStatus().isOk();
  }

  @Test
  void countsOneNetworkOfTheNewKindAsOneClient() {
    spend("2001:db8:1:2::1");

    from("2001:db8:1:2:ffff::9").expectStatus().isEqualTo(429);
    from("2001:db8:1:3::1").expectStatus().isOk();
  }

  @Test
  void leavesPagesAndProbesAlone() {
    for (var request = 0; request < 2 * LIMIT; request++) {
      client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    }
  }

  private void spend(String forwarded) {
    for (var request = 0; request < LIMIT; request++) {
      from(forwarded).expectStatus().isOk();
    }
  }

  private WebTestClient.ResponseSpec from(String forwarded) {
    return client.get().uri("/api/v1/widget").header("X-Forwarded-For", forwarded).exchange();
  }
}
