package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;

/// The officers' console in a real browser, by keyboard, for made-up officers.
@ExtendWith(Chromium.class)
class ConsoleIT extends RunningApplication {

  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @Autowired private StoredAccounts accounts;
  @Autowired private Passwords passwords;

  @BeforeEach
  void accounts() {
    for (var role : Role.values()) {
      var name = "web." + role.word();
      if (accounts.find(name).isEmpty()) {
        accounts.add(name, role, passwords.hash(PASSWORD), false);
      }
    }
  }

  @Test
  void isUsedByKeyboardAlone(Browser browser) {
    try (var context = browser.newContext()) {
      var page = context.newPage();
      page.navigate(address("/officer"));
      assertAccessible(page);

      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Tab");
      page.keyboard().type("web.officer");
      page.keyboard().press("Tab");
      page.keyboard().type(PASSWORD);
      page.keyboard().press("Enter");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().type(QUESTION);
      page.keyboard().press("Enter");
      assertThat(page.locator("#answer")).isVisible();
      assertAccessible(page);

      page.locator("#procedures ~ ol a").first().press("Enter");
      assertThat(page.locator("h1")).containsText("khai sinh");
      assertAccessible(page);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isAccessibleAndFitsAPhoneOnEveryPage(Role role, Browser browser) {
    try (var context = browser.newContext(new NewContextOptions().setViewportSize(320, 800))) {
      var page = context.newPage();
      var complaints = new ArrayList<String>();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      enter(page, role);
      for (var view : View.of(role)) {
        page.navigate(address(view.path()));
        assertAccessible(page);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
            .as(view.path())
            .isEqualTo(true);
      }
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void isAccessibleWithReportsAndQuestions(Browser browser) {
    post("/api/v1/ask", Map.of("text", "zxqv wkjh mplk")).expectStatus().isOk();
    post(
            "/api/v1/feedback",
            Map.of("replyId", "r", "rating", "down", "reasons", List.of("Sai phí")))
        .expectStatus()
        .isCreated();
    post("/api/v1/reports", Map.of("kind", "extra_paper", "place", "Xã Mẫu, Tỉnh Mẫu"));
    try (var context = browser.newContext()) {
      var page = context.newPage();
      enter(page, Role.LEAD);
      for (var path : List.of("/officer/reports", "/officer/unanswered")) {
        page.navigate(address(path));
        assertThat(page.locator("input[type=checkbox]").first()).isVisible();
        assertAccessible(page);
      }
    }
  }

  private void enter(Page page, Role role) {
    page.navigate(address("/officer/login"));
    page.locator("#name").fill("web." + role.word());
    page.locator("#password").fill(PASSWORD);
    page.locator("#password").press("Enter");
    assertThat(page.locator("#q")).isVisible();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  private static void assertAccessible(Page page) {
    var found = new AxeBuilder(page).withTags(LEVELS).analyze();
    assertThat(found.getPasses()).as("rules that were tried").isNotEmpty();
    assertThat(found.getViolations())
        .extracting(
            rule -> page.url() + " " + rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }
}
