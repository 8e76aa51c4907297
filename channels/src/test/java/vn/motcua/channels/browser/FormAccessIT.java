package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms by keyboard, on small screens and enlarged, and for those who listen to the page.
class FormAccessIT extends Browsing {

  private static final String CHILD = "Người được đăng ký khai sinh";

  @ParameterizedTest
  @CsvSource({"320, 640", "390, 844", "1280, 900", "320, 256"})
  void fitsEveryScreenAndIsAccessible(int width, int height) {
    var screen = startPage(width, height);
    var form = FormPage.offered(screen);
    assertFine(screen);
    form.begin("Cho tôi");
    assertFine(screen);
    screen.button("Chọn ảnh").click();
    assertFine(screen);
    form.type(CHILD, "Quê quán", "xã Không Có Đâu");
    form.type("Người yêu cầu", "Số định danh cá nhân", "12");
    form.stage().locator("summary").click();
    assertFine(screen);

    form.review();
    screen.button("Đưa cho người giúp").click();
    assertThat(form.stage().locator("#link")).isVisible();
    assertFine(screen);
    screen.button("Cần mang theo gì").click();
    assertThat(screen.heading("Cần mang theo gì")).isVisible();
    assertFine(screen);
    screen.button("Xem lại tờ khai").click();
    screen.button("Bản để chép khi nộp trực tuyến").click();
    assertThat(screen.heading("Bản để chép")).isVisible();
    assertFine(screen);
  }

  @ParameterizedTest
  @CsvSource({"320, 640", "320, 256"})
  void fitsTheScreenAsAButtonOnAnyPage(int width, int height) {
    var visitor = new NewContextOptions().setViewportSize(width, height);
    var screen = visit(application() + "/embed-example.html", visitor);
    screen.button("Hỏi trợ lý ảo").click();

    FormPage.ofABirth(screen);

    assertFine(screen);
  }

  @Test
  void canBeFilledInCheckedFetchedAndErasedWithTheKeyboardAlone() {
    var screen = startPage();
    var keys = screen.page().keyboard();
    screen.ask(FormPage.BIRTH);
    screen.walk("Shift+Tab", screen.button("Điền Tờ khai đăng ký khai sinh"));
    keys.press("Enter");
    var form = new FormPage(screen);
    screen.walk("Tab", form.stage().getByLabel("Cho tôi"));
    keys.press("Space");
    screen.walk("Tab", screen.button("Tôi đồng ý, bắt đầu"));
    keys.press("Enter");
    assertThat(screen.heading("Tờ khai đăng ký khai sinh")).isFocused();

    screen.walk("Tab", form.field(CHILD, "Họ, chữ đệm, tên"));
    keys.type("Nguyễn Văn Mẫu");
    var known = form.section("Người mẹ").getByLabel("Có").first();
    screen.walk("Tab", known);
    form.saved(() -> keys.press("Space"));
    assertThat(form.field("Người mẹ", "Họ, chữ đệm, tên người mẹ")).isVisible();
    assertThat(known).isFocused();
    assertThat(screen.page().locator("[role=status]")).containsText("mục cần ghi.");
    screen.walk("Tab", screen.button("Xem lại và tải về"));
    keys.press("Enter");
    assertThat(screen.heading("Xem lại tờ khai")).isFocused();
    assertThat(form.stage().getByText("Nguyễn Văn Mẫu")).isVisible();
    screen.walk("Tab", screen.button("Tải bản nháp PDF"));
    var file = screen.page().waitForDownload(() -> keys.press("Enter"));
    assertThat(file.suggestedFilename()).isEqualTo("TK-KHAI-SINH-nhap.pdf");
    screen.walk("Shift+Tab", screen.button("Xóa dữ liệu"));
    keys.press("Enter");
    screen.walk("Tab", screen.button("Xóa"));
    keys.press("Enter");

    assertThat(screen.heading("Đã xóa dữ liệu tờ khai.")).isFocused();
  }

  @Test
  void speaksEnglishWhereThePageSaysSo() {
    var english =
        visit(application() + "/embed-example.html", new NewContextOptions().setLocale("en"));
    english
        .page()
        .route(
            "**/embed-example.html",
            route -> {
              var page = route.fetch();
              route.fulfill(
                  new FulfillOptions()
                      .setResponse(page)
                      .setBody(page.text().replace("<script ", "<script data-language=\"en\" ")));
            });
    english.page().reload();
    english.button("Ask the virtual assistant").click();
    english.ask(FormPage.BIRTH);
    english.button("Fill in Tờ khai đăng ký khai sinh").click();

    var stage = english.page().locator(".stage");
    stage.getByLabel("Mine").check();
    english.button("I agree, start").click();

    assertThat(stage).containsText("still to be filled in or mended");
    assertThat(stage.locator("h3")).hasAttribute("lang", "vi");
    assertThat(stage).containsText("(required)");
    assertFine(english);
  }

  private static void assertFine(Screen screen) {
    assertThat(screen.sideways()).isZero();
    assertThat(screen.cutOff()).isEmpty();
    var found = new AxeBuilder(screen.page()).analyze();
    assertThat(found.getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }
}
