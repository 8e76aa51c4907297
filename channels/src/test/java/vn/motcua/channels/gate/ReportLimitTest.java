package vn.motcua.channels.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

class ReportLimitTest {

  private final ReportLimit limit = new ReportLimit(2, 100);

  @Test
  void refusesTheThirdOfTwoAnHour() {
    limit.take(at("192.0.2.1"));
    limit.take(at("192.0.2.1"));

    var refused = catchThrowableOfType(Refused.class, () -> limit.take(at("192.0.2.1")));

    assertThat(refused.problem()).isEqualTo(Problem.TOO_MANY_REPORTS);
    assertThatCode(() -> limit.take(at("192.0.2.2"))).doesNotThrowAnyException();
  }

  @Test
  void takesAHouseholdForOne() {
    limit.take(at("2001:db8::1"));
    limit.take(at("2001:db8::2"));

    assertThat(catchThrowableOfType(Refused.class, () -> limit.take(at("2001:db8::3"))))
        .isNotNull();
  }

  @Test
  void refusesNobodyWithoutALimit() {
    var none = new ReportLimit(0, 1);
    for (var each = 0; each < 50; each++) {
      none.take(null);
    }
  }

  private static InetSocketAddress at(String address) {
    return new InetSocketAddress(InetAddress.ofLiteral(address), 1);
  }
}
