package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// With the settings of `RateLimitIT`, so that both share one application.
@TestPropertySource(
    properties = {
      "motcua.limits.requests-per-minute=5",
      "motcua.trusted-proxies=127.0.0.0/8, 10.0.0.0/8"
    })
class BusyIT extends Browsing {

  private static final int LIMIT = 5;
  private static final Map<String, String> VISITOR = Map.of("X-Forwarded-For", "192.0.2.77");

  @Test
  void tellsOneWhoAsksTooFastHowLongToWait() {
    var screen = visit(application() + "/", new NewContextOptions().setExtraHTTPHeaders(VISITOR));
    for (var request = 0; request < LIMIT; request++) {
      client
          .get()
          .uri("/api/v1/widget")
          .headers(headers -> VISITOR.forEach(headers::set))
          .exchange();
    }

    screen.question().fill(QUESTION);
    screen.question().press("Enter");

    assertThat(screen.reply()).containsText(Pattern.compile("Xin đợi \\d+ giây"));
    assertThat(screen.reply().getByText(Pattern.compile("Thử lại sau \\d+ giây"))).isDisabled();
  }
}
