package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.wording.StoredWordings;
import vn.motcua.knowledge.search.LiveCatalogue;

/// Slips, uploads, wordings and records in a real browser, on a phone and on a screen. Pictures of the
/// pages are kept in the folder that MOTCUA_SCREENSHOTS names, if it names one.
@ExtendWith(Chromium.class)
class DeskIT extends RunningApplication {

  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final String PHRASE = "xin tờ giấy vuông màu tím hoa cà";
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Optional<Path> PICTURES =
      Optional.ofNullable(System.getenv("MOTCUA_SCREENSHOTS")).map(Path::of);
  private static final int PATIENCE_SECONDS = 600;

  @Autowired private StoredAccounts accounts;
  @Autowired private StoredWordings wordings;
  @Autowired private LiveCatalogue catalogue;
  @Autowired private Passwords passwords;

  @Autowired
  @Qualifier("importing")
  private ExecutorService background;

  @BeforeEach
  void accounts() {
    for (var role : List.of(Role.OFFICER, Role.EDITOR)) {
      var name = "web." + role.word();
      if (accounts.find(name).isEmpty()) {
        accounts.add(name, role, passwords.hash(PASSWORD), false);
      }
    }
  }

  @AfterEach
  void retire() {
    wordings.inUse().forEach(each -> wordings.retire(each.id(), "web.editor"));
    catalogue.use(wordings.byCode());
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void goesFromAnUploadedListToASlipToSave(int width, Browser browser) {
    try (var context = entered(browser, Role.OFFICER, width)) {
      var page = page(context);
      page.navigate(address("/officer/dossier"));
      page.locator("#procedure").fill("1.004194");
      page.locator("#supplements").selectOption("1");
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "danh-sach.txt",
                  "text/plain",
                  "1. Sổ hộ khẩu\n2. Ảnh 3x4".getBytes(StandardCharsets.UTF_8)));
      page.locator("main form button[type=submit]").first().click();
      assertThat(page.locator("#papers")).hasValue("1. Sổ hộ khẩu\n2. Ảnh 3x4");
      assertThat(page.locator("h3", new Page.LocatorOptions().setHasText("Còn thiếu"))).isVisible();
      good(page, "dossier", width);

      page.locator("text=Lập phiếu cho hồ sơ này").click();
      assertThat(page.locator("#kind")).hasValue("supplement");
      assertThat(page.locator("#papers")).hasValue("1. Sổ hộ khẩu\n2. Ảnh 3x4");
      assertThat(page.locator(".note").first()).containsText("1 lần");
      page.locator("#name").fill("Nguyễn Văn Mẫu");
      page.locator("#name").press("Enter");
      assertThat(page.locator("#text")).hasValue(Pattern.compile("Nguyễn Văn Mẫu"));
      good(page, "slip", width);

      for (var format : List.of("DOCX", "PDF")) {
        var saved = page.waitForDownload(() -> page.locator("text=Tải " + format).click());
        assertThat(saved.suggestedFilename()).startsWith("mau-02.");
        assertThat(saved.path()).isNotEmptyFile();
      }
      page.locator("text=Chép toàn văn").click();
      assertThat(page.locator("#copied")).hasText("Đã chép");
    }
  }

  @Test
  void saysWhatIsWrongWithASlipAndLeadsToTheField(Browser browser) {
    try (var context = entered(browser, Role.OFFICER, 1280)) {
      var page = page(context);
      page.navigate(address("/officer/slips"));
      page.locator("#kind").selectOption("refusal");
      page.locator("#procedure").fill("1.004194");
      page.locator("#agency").fill("Ủy ban nhân dân xã Mẫu");
      page.locator("#agency").press("Enter");

      assertThat(page.locator("[role=alert]")).containsText("phải ghi rõ lý do");
      page.locator("[role=alert] a").press("Enter");
      assertThat(page).hasURL(Pattern.compile("#reason$"));
      assertThat(page.locator("#agency")).hasValue("Ủy ban nhân dân xã Mẫu");
      good(page, "slip-wrong", 1280);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void takesAWordingLiveAfterItsMeasure(int width, Browser browser) throws Exception {
    post("/api/v1/ask", Map.of("text", "qjwx vbnk tờ giấy tím")).expectStatus().isOk();
    try (var context = entered(browser, Role.EDITOR, width)) {
      var page = page(context);
      page.navigate(address("/officer/unanswered"));
      good(page, "unanswered", width);
      page.locator("text=Thêm cách gọi").first().click();
      page.locator("#phrase").fill(PHRASE);
      page.locator("#code").fill("1.004194");
      page.locator("#code").press("Enter");
      ended();
      page.navigate(address("/officer/wordings"));
      assertThat(page.locator("table caption").first()).containsText("câu hỏi kiểm tra");
      good(page, "wording-measured", width);

      page.locator("text=Đưa vào dùng").click();
      ended();
      page.navigate(address("/officer/wordings"));
      assertThat(page.locator(".good")).hasText("Đã đưa vào dùng.");
      assertThat(page.locator("#used")).hasText("Đang dùng (1)");
      good(page, "wording-live", width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void showsWhatARecordWouldChange(int width, Browser browser) throws Exception {
    try (var context = entered(browser, Role.EDITOR, width)) {
      var page = page(context);
      page.navigate(address("/officer/knowledge/record"));
      page.locator("#code").fill("1.001193");
      page.locator("#code").press("Enter");
      assertThat(page.locator("#text")).not().isEmpty();
      good(page, "record", width);
      page.locator("#text")
          .fill(
              """
              {"code":"9.000001","name":"Cấp phép thả diều","sources":[{"id":"page",
              "title":"Trang","asOf":"2026-06-01"}]}
              """);
      page.locator("text=Xem trước khác biệt").click();
      ended();
      page.navigate(address("/officer/knowledge"));
      assertThat(page.locator("h3").first()).containsText("Cấp phép thả diều");
      good(page, "knowledge", width);
    }
  }

  private BrowserContext entered(Browser browser, Role role, int width) {
    var context = browser.newContext(new NewContextOptions().setViewportSize(width, 900));
    context.setDefaultTimeout(Chromium.PATIENCE);
    var page = page(context);
    page.navigate(address("/officer/login"));
    page.locator("#name").fill("web." + role.word());
    page.locator("#password").fill(PASSWORD);
    page.locator("#password").press("Enter");
    assertThat(page.locator("#q")).isVisible();
    return context;
  }

  private static Page page(BrowserContext context) {
    return context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
  }

  /// Waits for what runs in the background.
  private void ended() throws Exception {
    background.submit(() -> true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /// Fits the screen and can be used by everybody.
  private static void good(Page page, String name, int width) {
    PICTURES.ifPresent(folder -> {
      var file = folder.resolve(name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
      assertThat(Files.exists(file)).isTrue();
    });
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .as(name)
        .isEqualTo(true);
    assertThat(new AxeBuilder(page).withTags(LEVELS).analyze().getViolations())
        .extracting(
            rule -> name + " " + rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }
}
