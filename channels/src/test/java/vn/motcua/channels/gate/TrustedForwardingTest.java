package vn.motcua.channels.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class TrustedForwardingTest {

  private final TrustedForwarding forwarding = new TrustedForwarding(List.of("10.0.0.0/8"));

  @Test
  void believesNobodyElse() {
    var request = request("192.0.2.1").header("X-Forwarded-For", "198.51.100.7").build();

    var seen = forwarding.apply(request);

    assertThat(client(seen)).isEqualTo("192.0.2.1");
    assertThat(seen.getHeaders().containsHeader("X-Forwarded-For")).isFalse();
  }

  @Test
  void learnsTheAddressPeopleTyped() {
    var request =
        request("10.0.0.1")
            .header("X-Forwarded-For", "198.51.100.7")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "hoi.example")
            .build();

    var seen = forwarding.apply(request);

    assertThat(client(seen)).isEqualTo("198.51.100.7");
    assertThat(seen.getURI()).hasScheme("https").hasHost("hoi.example");
  }

  @Test
  void ignoresWhatTheProxyDidNotWrite() {
    var request =
        request("10.0.0.1")
            .header("Forwarded", "for=203.0.113.1;host=evil.example")
            .header("X-Forwarded-Prefix", "/evil")
            .header("X-Forwarded-For", "not an address, 10.0.0.2")
            .build();

    var seen = forwarding.apply(request);

    assertThat(client(seen)).isEqualTo("10.0.0.2");
    assertThat(seen.getURI()).hasHost("localhost").hasPath("/a");
  }

  private static MockServerHttpRequest.BaseBuilder<?> request(String peer) {
    return MockServerHttpRequest.get("http://localhost/a")
        .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(peer), 1234));
  }

  private static String client(ServerHttpRequest request) {
    return Objects.requireNonNull(request.getRemoteAddress()).getAddress().getHostAddress();
  }
}
