package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EmbeddingIT extends Browsing {

  private static final HostSite FRIEND = new HostSite();
  private static final HostSite STRANGER = new HostSite();
  private static final String LAUNCHER = "Hỏi trợ lý ảo";

  @DynamicPropertySource
  static void allowFriend(DynamicPropertyRegistry properties) {
    properties.add("motcua.widget.allowed-origins", FRIEND::origin);
  }

  @AfterAll
  static void close() {
    FRIEND.close();
    STRANGER.close();
  }

  @Test
  void answersOnAnAllowedSiteAndKeepsItsStrictPolicy() {
    var screen = visit(FRIEND, "");
    var complaints = complaints(screen);
    screen.page().reload();

    screen.button(LAUNCHER).click();
    screen.ask(QUESTION);

    assertThat(screen.citations()).not().hasCount(0);
    screen.openCitation();
    assertThat(screen.page().getByText("Tôi là trợ lý ảo")).isVisible();
    assertThat(complaints).isEmpty();
  }

  @Test
  void refusesASiteThatNobodyAllowedPolitely() {
    var screen = visit(STRANGER, "");

    screen.button(LAUNCHER).click();
    screen.question().fill(QUESTION);
    screen.question().press("Enter");

    assertThat(screen.reply()).containsText("Chưa kết nối được với trợ lý ảo");
    assertThat(screen.button("Thử lại")).isVisible();
    assertThat(screen.citations()).hasCount(0);
  }

  @Test
  void speaksEnglishWhereThePageSaysSo() {
    var screen = visit(FRIEND, "data-language=\"en\"");

    screen.button("Ask the virtual assistant").click();
    screen.ask(QUESTION);

    assertThat(screen.heading("Virtual assistant")).isVisible();
    assertThat(screen.page().getByText("I am a")).isVisible();
    assertThat(screen.reply()).containsText("advisory only");
    assertThat(screen.button("Send")).isVisible();
  }

  @Test
  void saysInEnglishWhetherAPaperIsDueAndMarksWhatIsVietnamese() {
    var screen = visit(FRIEND, "data-language=\"en\"");
    var complaints = complaints(screen);
    screen.button("Ask the virtual assistant").click();

    screen.ask("Đăng ký tạm trú có phải nộp sổ hộ khẩu không?");

    var card = screen.reply().locator(".verdict");
    assertThat(card.locator("h3")).containsText("Not required");
    assertThat(card.locator("h3 [lang=vi]")).hasText("Sổ hộ khẩu");
    assertThat(card.locator("button [lang=vi]")).hasText("Sổ hộ khẩu");
    assertThat(card).containsText("Sure: the text of every basis was read.");
    assertThat(complaints).isEmpty();
  }

  @Test
  void takesReportsInEnglishOnAnAllowedSite() {
    var screen = visit(FRIEND, "data-language=\"en\"");
    var complaints = complaints(screen);
    screen.button("Ask the virtual assistant").click();
    screen.ask("Cán bộ vòi tiền thì làm gì?");

    screen.button("Report this").click();
    assertThat(screen.reply().locator(".notice")).containsText("not an official petition");
    screen.page().getByLabel("What happened?").selectOption("tout");
    screen.button("Send the report").click();
    screen.button("Erase what I just sent").click();

    assertThat(screen.page().getByText("What you sent was erased.")).isVisible();
    assertThat(complaints).isEmpty();
  }

  @Test
  void fillsAFormInFromACardOnAnAllowedSiteAndKeepsItsStrictPolicy() {
    var screen = visit(FRIEND, "");
    var complaints = complaints(screen);
    screen.button(LAUNCHER).click();
    var form = FormPage.ofABirth(screen);

    screen.button("Chọn ảnh").click();
    form.stage().locator("input[type=file]").setInputFiles(Card.picture());
    assertThat(form.stage()).containsText("Đã điền 3 mục");
    form.review();
    var file = screen.page().waitForDownload(() -> screen.button("Tải bản nháp DOCX").click());

    assertThat(file.suggestedFilename()).isEqualTo("TK-KHAI-SINH-nhap.docx");
    assertThat(complaints).isEmpty();
  }

  @Test
  void closesWithEscapeAndGivesTheFocusBack() {
    var screen = visit(FRIEND, "");
    screen.button(LAUNCHER).press("Enter");
    assertThat(screen.question()).isFocused();

    screen.page().keyboard().press("Escape");

    assertThat(screen.question()).isHidden();
    assertThat(screen.button(LAUNCHER)).isFocused();
  }

  @Test
  void leavesNothingOnTheDeviceOfAVisitor() {
    var screen = visit(FRIEND, "");
    screen.button(LAUNCHER).click();
    screen.ask(QUESTION);

    assertThat(screen.page().context().cookies()).isEmpty();
    assertThat(screen.page().evaluate("() => localStorage.length + sessionStorage.length"))
        .isEqualTo(0);
  }

  private Screen visit(HostSite site, String attributes) {
    return visit(site.page(application(), attributes), new NewContextOptions());
  }

  /// What the browser says from now on about the policy of the page.
  private static List<String> complaints(Screen screen) {
    var complaints = new ArrayList<String>();
    screen
        .page()
        .onConsoleMessage(message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    return complaints;
  }
}
