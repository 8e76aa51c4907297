package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.assistant.report.Reports;

class ReportFormIT extends Browsing {

  private static final String TROUBLE = "Cán bộ vòi tiền thì làm gì?";

  @Autowired private Reports reports;

  @Test
  void reportsWithTheKeyboardAloneAfterReadingTheNotice() {
    var screen = open(startPage(320, 640));

    assertThat(form(screen).locator(".notice")).containsText("không phải đơn phản ánh");
    assertThat(form(screen).locator(".notice a"))
        .hasAttribute("href", "https://dichvucong.gov.vn/");
    screen.walk("Tab", labelled(screen, "Chuyện gì đã xảy ra?"));
    screen.page().keyboard().type("Trễ");
    screen.walk("Tab", labelled(screen, "Nơi xảy ra"));
    screen.page().keyboard().type("Xã Bàn Phím");
    screen.walk("Tab", screen.button("Gửi báo cáo"));
    screen.page().keyboard().press("Enter");

    assertThat(screen.page().getByText("Đã nhận báo cáo. Cảm ơn bạn.").first()).isVisible();
    assertThat(reports.since(Instant.EPOCH))
        .extracting(Reports.Filed::report)
        .contains(new Report(Kind.LATE, new Matter("", "", "Xã Bàn Phím", null), "", "", false));
  }

  @Test
  void asksForTheKindAndErasesWhatWasSent() {
    var screen = open(startPage());

    screen.button("Gửi báo cáo").click();
    assertThat(form(screen).getByText("Xin chọn chuyện gì đã xảy ra.")).isVisible();
    labelled(screen, "Chuyện gì đã xảy ra?").selectOption("extra_paper");
    labelled(screen, "Giấy tờ bị đòi thêm").fill("Giấy phép diều");
    labelled(screen, "Kể ngắn gọn").fill("Sẽ xóa ngay");
    screen.button("Gửi báo cáo").click();
    screen.button("Xóa nội dung vừa gửi").click();

    assertThat(screen.page().getByText("Đã xóa nội dung bạn vừa gửi.")).isFocused();
    assertThat(reports.since(Instant.EPOCH))
        .extracting(Reports.Filed::report)
        .noneMatch(report -> report.comment().equals("Sẽ xóa ngay"))
        .anyMatch(report -> report.about().paper().equals("Giấy phép diều"));
  }

  @Test
  void fitsASmallScreenAndIsAccessible() {
    var screen = open(startPage(320, 640));
    labelled(screen, "Chuyện gì đã xảy ra?").selectOption("extra_paper");

    assertThat(screen.sideways()).isZero();
    assertThat(screen.cutOff()).isEmpty();
    var found = new AxeBuilder(screen.page()).analyze();
    assertThat(found.getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  @Test
  void knowsTheProcedureThatWasAskedAbout() {
    var screen = startPage().ask("Đăng ký tạm trú cần giấy tờ gì, phường cứ làm khó");
    screen.button("Báo lại việc này").click();

    assertThat(labelled(screen, "Thủ tục")).hasValue("Đăng ký tạm trú");
    labelled(screen, "Chuyện gì đã xảy ra?").selectOption("attitude");
    screen.button("Gửi báo cáo").click();

    assertThat(screen.button("Xóa nội dung vừa gửi")).isVisible();
    assertThat(reports.counts())
        .anyMatch(one -> one.kind() == Kind.ATTITUDE && one.procedure().equals("1.004194"));
  }

  @Test
  void givesTheFocusBackToOneWhoThinksAgain() {
    var screen = open(startPage());

    screen.button("Không gửi").click();

    assertThat(form(screen)).hasCount(0);
    assertThat(screen.button("Báo lại việc này")).isFocused();
  }

  private static Screen open(Screen page) {
    var screen = page.ask(TROUBLE);
    screen.button("Báo lại việc này").click();
    assertThat(form(screen)).isVisible();
    return screen;
  }

  private static Locator form(Screen screen) {
    return screen.reply().locator("form");
  }

  private static Locator labelled(Screen screen, String label) {
    return form(screen).getByLabel(label);
  }
}
