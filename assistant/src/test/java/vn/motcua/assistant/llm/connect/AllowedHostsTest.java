package vn.motcua.assistant.llm.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

  private static final AllowedHosts.Names NO_NAMES =
      host -> {
        throw new UnknownHostException(host);
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:11434/v1",
        "http://LOCALHOST",
        "http://127.0.0.1:8000",
        "http://[::1]:8000",
        "http://10.1.2.3",
        "http://172.16.0.9",
        "http://192.168.1.4:8000/v1",
        "http://[fd12::1]"
      })
  void takesPrivateAddresses(String url) {
    assertThat(hosts().isOutside(URI.create(url))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com/v1",
        "http://8.8.8.8",
        "http://172.32.0.1",
        "http://169.254.169.254",
        "http://0.0.0.0",
        "http://[2001:db8::1]",
        "http://[::ffff:8.8.8.8]",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://10.0.0.1.nip.example"
      })
  void refusesWhateverElseUntilItIsListed(String url) {
    var host = URI.create(url).getHost().replaceAll("[\\[\\]]", "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> hosts().isOutside(URI.create(url)))
        .withMessageContaining(host)
        .withMessageContaining("motcua.model.allowed-hosts")
        .withMessageContaining("abroad")
        .withMessageContaining("ra nước ngoài");
    assertThat(hosts(host).isOutside(URI.create(url))).isTrue();
  }

  @Test
  void knowsWhereAListedNameLeads() {
    var url = URI.create("http://vllm:8000");

    assertThat(named("10.0.0.7").isOutside(url)).isFalse();
    assertThat(named("10.0.0.7", "8.8.8.8").isOutside(url)).isTrue();
    assertThat(new AllowedHosts(List.of("vllm"), NO_NAMES).isOutside(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://localhost", "localhost:8000", "file:///tmp", "http://a:b@localhost"})
  void refusesWhatIsNoAddress(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hosts().isOutside(URI.create(url)))
        .withMessageContaining("motcua.model.url")
        .withMessageNotContainingAny("a:b");
  }

  private static AllowedHosts hosts(String... named) {
    return new AllowedHosts(List.of(named), NO_NAMES);
  }

  private static AllowedHosts named(String... addresses) {
    return new AllowedHosts(
        List.of("VLLM"), _ -> List.of(addresses).stream().map(InetAddress::ofLiteral).toList());
  }
}
