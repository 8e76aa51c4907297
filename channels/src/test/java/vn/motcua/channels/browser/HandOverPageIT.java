package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.handover.HandOverQueue;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.officer.Story;

/// The page of a conversation on a telephone and by keyboard, for a made-up officer and person.
@ExtendWith(Chromium.class)
class HandOverPageIT extends RunningApplication {

  private static final String NAME = "may.officer";
  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final String USER = "900000000000003";
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @Autowired private StoredAccounts accounts;
  @Autowired private Passwords passwords;
  @Autowired private HandOverQueue queue;

  @BeforeEach
  void ask() {
    if (accounts.find(NAME).isEmpty()) {
      accounts.add(NAME, Role.OFFICER, passwords.hash(PASSWORD), false);
    }
    queue.ask(
        Network.ZALO_OA,
        USER,
        new Story(
            List.of(
                new Story.Line(true, "Đăng ký tạm trú cần gì?"),
                new Story.Line(false, "Thủ tục Đăng ký tạm trú (mã 1.004194).")),
            "Đăng ký tạm trú (1.004194)",
            "Tờ khai thay đổi thông tin cư trú: 2/9 mục",
            List.of("Họ, chữ đệm, tên", "Ngày, tháng, năm sinh")));
  }

  @AfterEach
  void forget() {
    queue.forget(Network.ZALO_OA, USER);
  }

  @Test
  void isUsedByKeyboardOnATelephone(Browser browser) {
    try (var context = browser.newContext(new NewContextOptions().setViewportSize(390, 844))) {
      var page = context.newPage();
      enter(page);
      page.navigate(address("/officer/handovers"));
      assertFits(page);
      page.locator("#waiting ~ ul a").first().press("Enter");
      assertThat(page.locator("h1")).containsText("Đăng ký tạm trú");
      assertFits(page);

      page.locator("button[value=claim]").press("Enter");
      assertThat(page.locator("main")).containsText("Anh/chị đang nhận");
      queue.hear(Network.ZALO_OA, USER, "e1", "https://dia-chi-rat-dai.example/" + "a".repeat(200));
      page.reload();
      assertFits(page);

      page.locator("#words").focus();
      page.keyboard().type("Chị mang căn cước đến quầy số 1 ạ.");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("dl").last()).containsText("quầy số 1");
      assertFits(page);

      page.locator("button[value=close]").press("Enter");
      assertThat(page.locator("#waiting")).containsText("Đang chờ (0)");
    }
  }

  private void enter(Page page) {
    page.navigate(address("/officer/login"));
    page.locator("#name").fill(NAME);
    page.locator("#password").fill(PASSWORD);
    page.locator("#password").press("Enter");
    assertThat(page.locator("#q")).isVisible();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  private static void assertFits(Page page) {
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .as(page.url())
        .isEqualTo(true);
    var found = new AxeBuilder(page).withTags(LEVELS).analyze();
    assertThat(found.getViolations())
        .extracting(rule -> page.url() + " " + rule.getId() + ": " + rule.getHelp())
        .isEmpty();
  }
}
