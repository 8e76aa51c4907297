package vn.motcua.channels.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.0.0.0/9, 10.128.0.0, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "0.0.0.0/0, ::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false"
  })
  void containsWhatSharesItsPrefix(String range, String address, boolean inside) {
    assertThat(AddressRange.parse(range).contains(InetAddress.ofLiteral(address)))
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "example.org", "10.0.0.0/x", ""})
  void refusesWhatIsNoRange(String words) {
    assertThatThrownBy(() -> AddressRange.parse(words))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesHalfOfANewAddressAsItsNetwork() {
    assertThat(RateLimit.network(InetAddress.ofLiteral("2001:db8::1:2:3:4")))
        .isEqualTo(InetAddress.ofLiteral("2001:db8::"));
    assertThat(RateLimit.network(InetAddress.ofLiteral("192.0.2.1")))
        .isEqualTo(InetAddress.ofLiteral("192.0.2.1"));
  }
}
