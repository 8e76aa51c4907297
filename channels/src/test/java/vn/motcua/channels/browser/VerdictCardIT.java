package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictCardIT extends Browsing {

  /// About one paper, whose clauses were read.
  private static final String ONE = "Đăng ký tạm trú có phải nộp sổ hộ khẩu không?";

  /// About two papers; nothing is certain of the second.
  private static final String TWO = "Đăng ký tạm trú có phải nộp sổ hộ khẩu và ảnh thẻ không?";

  @Test
  void saysInWordsWhetherThePaperIsDueAndWhyAndWhatToDo() {
    var card = cards(startPage().ask(ONE)).first();

    assertThat(card.locator("h3")).containsText("Không phải nộp");
    assertThat(card.locator("h3")).containsText("Sổ hộ khẩu");
    assertThat(card.locator("h3 svg")).isVisible();
    for (var part : new String[] {"Vì sao", "Điều kiện", "Mức chắc chắn", "Nên làm gì"}) {
      assertThat(card.locator("h4").getByText(part)).isVisible();
    }
    assertThat(card).containsText("Chắc chắn: đã đọc văn bản");
  }

  @Test
  void saysNothingTwice() {
    var screen = startPage().ask(ONE);
    var explanation = "chỉ có giá trị đến hết ngày 31/12/2022";

    assertThat(screen.reply().getByText(explanation)).hasCount(1);
    assertThat(screen.reply().getByText("Phiếu từ chối tiếp nhận")).hasCount(1);
    assertThat(screen.reply().locator("section")).hasCount(1);
  }

  @Test
  void opensItsLegalBasisWithTheKeyboard() {
    var screen = startPage(320, 640).ask(ONE);
    var basis = cards(screen).first().locator("details").first();
    assertThat(basis.locator("li").first()).isHidden();

    screen.walk("Shift+Tab", basis.locator("summary"));
    screen.page().keyboard().press("Enter");

    assertThat(basis.locator("li").first()).containsText("Luật Cư trú 68/2020/QH14");
    assertThat(basis.locator("li").first()).containsText("Có hiệu lực từ 01/07/2021");
    assertThat(basis.locator("li").first()).containsText("đã đọc văn bản");
  }

  @Test
  void givesEveryPaperACardAndSaysWhatIsMissing() {
    var screen = startPage(390, 844).ask(TWO);

    assertThat(cards(screen)).hasCount(2);
    assertThat(cards(screen).last()).containsText("Chưa kết luận được. Còn thiếu:");
    cards(screen).last().locator("summary").first().click();
    assertThat(cards(screen).last()).containsText("chưa đối chiếu");
  }

  @Test
  void reportsThePaperOfItsCard() {
    var screen = startPage().ask(ONE);

    screen.button("Báo việc bị đòi: Sổ hộ khẩu").click();

    var form = screen.reply().locator("form");
    assertThat(form.getByLabel("Chuyện gì đã xảy ra?")).hasValue("extra_paper");
    assertThat(form.getByLabel("Giấy tờ bị đòi thêm")).hasValue("Sổ hộ khẩu");
    assertThat(form.getByLabel("Thủ tục")).hasValue("Đăng ký tạm trú");
  }

  @ParameterizedTest
  @CsvSource({"320, 640", "390, 844", "1280, 900", "320, 256"})
  void fitsEveryScreenAndIsAccessible(int width, int height) {
    var screen = startPage(width, height).ask(TWO);
    for (var summary : cards(screen).locator("summary").all()) {
      summary.click();
    }

    assertThat(screen.sideways()).isZero();
    assertThat(screen.cutOff()).isEmpty();
    var found = new AxeBuilder(screen.page()).analyze();
    assertThat(found.getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  private static Locator cards(Screen screen) {
    return screen.reply().locator(".verdict");
  }
}
