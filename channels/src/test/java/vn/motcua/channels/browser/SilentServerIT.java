package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the server never answers, nor breaks off, is not waited for without end.
class SilentServerIT extends Browsing {

  private static final Pattern FILLING = Pattern.compile(".*/api/v1/fillings/[^/?]+$");
  private static final Pattern SCRIPT = Pattern.compile(".*/form\\.js$");
  private static final Pattern CONVERSATION = Pattern.compile(".*/api/v1/conversations$");
  private static final String UNREACHED = "Chưa kết nối được với trợ lý ảo.";
  private static final int LONG_MILLIS = 31_000;

  /// The word of the link opened the form before, and opens it only once.
  @Test
  void letsAHelperTryAgainToFetchTheForm() {
    var screen = startPage();
    var form =
        FormPage.ofABirth(screen)
            .type("Người được đăng ký khai sinh", "Họ, chữ đệm, tên", "Nguyễn Văn Mẫu");
    screen.button("Đưa cho người giúp").click();
    var end = form.stage().locator("#link").inputValue().split("#")[1];
    var helper = startPage();
    var page = helper.page();

    silent(page, FILLING, () -> page.evaluate("end => { location.hash = end; }", end));
    assertThat(helper.heading("…")).isVisible();
    page.clock().fastForward(LONG_MILLIS);
    assertThat(helper.dialog()).containsText(UNREACHED);
    page.unroute(FILLING);
    helper.button("Thử lại").click();

    assertThat(new FormPage(helper).field("Người được đăng ký khai sinh", "Họ, chữ đệm, tên"))
        .hasValue("Nguyễn Văn Mẫu");
  }

  @Test
  void letsPeopleTryAgainToFetchTheScriptOfForms() {
    var screen = startPage().ask(FormPage.BIRTH);
    var page = screen.page();

    silent(page, SCRIPT, () -> FormPage.offer(screen).click());
    page.clock().fastForward(LONG_MILLIS);
    assertThat(screen.dialog()).containsText(UNREACHED);
    page.unroute(SCRIPT);
    screen.button("Thử lại").click();

    new FormPage(screen).begin("Cho tôi");
  }

  @Test
  void letsPeopleTryAgainToBeginAConversation() {
    var screen = startPage();
    var page = screen.page();
    screen.question().fill(QUESTION);

    silent(page, CONVERSATION, () -> screen.question().press("Enter"));
    page.clock().fastForward(LONG_MILLIS);
    assertThat(screen.reply()).containsText(UNREACHED);
    page.unroute(CONVERSATION);
    screen.button("Thử lại").click();

    screen.answered();
  }

  /// Does what makes the page ask for an address, and lets nothing come of it.
  private static void silent(Page page, Pattern address, Runnable act) {
    page.clock().install();
    page.route(address, _ -> {});
    page.waitForRequest(address, act);
  }
}
