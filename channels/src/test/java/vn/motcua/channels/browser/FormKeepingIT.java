package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Who may see a form that is filled in, for how long, and how it goes. Everybody is made up.
class FormKeepingIT extends Browsing {

  private static final String CHILD = "Người được đăng ký khai sinh";
  private static final String NAME = "Họ, chữ đệm, tên";
  private static final Pattern ID = Pattern.compile("\"id\":\"([\\w-]+)\"");

  @Test
  void erasesWhatWasWrittenHereAndOnTheServer() {
    var screen = startPage();
    var form = FormPage.ofABirth(screen).type(CHILD, NAME, "Nguyễn Văn Mẫu");
    var id = kept(screen);
    assertThat(form.stage()).containsText("Tự xóa lúc");

    screen.button("Xóa dữ liệu").click();
    screen.button("Không xóa").click();
    assertThat(form.field(CHILD, NAME)).hasValue("Nguyễn Văn Mẫu");
    screen.button("Xóa dữ liệu").click();
    screen.button("Xóa").click();

    assertThat(screen.heading("Đã xóa dữ liệu tờ khai.")).isFocused();
    assertThat(form.stage().locator("input")).hasCount(0);
    client.get().uri("/api/v1/fillings/" + id).exchange().expectStatus().isNotFound();
    assertThat(screen.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
    screen.button("Về hội thoại").click();
    assertThat(screen.question()).isVisible();
  }

  @Test
  void handsTheFormToAHelperAndTakesItBack() {
    var screen = startPage();
    var form = FormPage.ofABirth(screen).type(CHILD, NAME, "Nguyễn Văn Mẫu");

    screen.button("Đưa cho người giúp").click();
    var link = form.stage().locator("#link").inputValue();
    var helper = new FormPage(visit(link, new NewContextOptions()));
    assertThat(helper.field(CHILD, NAME)).hasValue("Nguyễn Văn Mẫu");
    assertThat(helper.stage()).containsText("Anh/chị đang giúp điền tờ khai của người khác.");
    assertThat(helper.screen().page().url()).doesNotContain("nhan=");
    helper.type(CHILD, "Quốc tịch", "Việt Nam");
    screen.button("Thu lại").click();
    assertThat(form.stage()).containsText("Đã thu lại.");

    helper.field(CHILD, "Dân tộc").fill("Kinh");
    helper.field(CHILD, "Dân tộc").blur();
    assertThat(helper.stage()).containsText("Tờ khai này không còn nữa");
    assertThat(helper.stage().locator("input")).hasCount(0);
    var late = visit(link, new NewContextOptions());
    assertThat(late.page().locator(".stage")).containsText("Liên kết này đã dùng rồi");
  }

  @Test
  void goesOnAfterAReload() {
    var screen = startPage();
    FormPage.ofABirth(screen).type(CHILD, NAME, "Nguyễn Văn Mẫu");

    screen.page().reload();
    screen.button("Điền tiếp: Tờ khai đăng ký khai sinh").click();

    assertThat(new FormPage(screen).field(CHILD, NAME)).hasValue("Nguyễn Văn Mẫu");
  }

  @Test
  void leavesNothingOfOneWhenTheNextSitsDown() {
    var screen = startPage();
    var form = FormPage.ofABirth(screen).type(CHILD, NAME, "Nguyễn Văn Mẫu");
    var id = kept(screen);

    screen.button("Người khác").click();
    screen.button("Dọn và bắt đầu").click();
    form.begin("Cho tôi");

    assertThat(form.field(CHILD, NAME)).hasValue("");
    client.get().uri("/api/v1/fillings/" + id).exchange().expectStatus().isNotFound();
    screen.button("Về hội thoại").click();
    assertThat(screen.replies()).hasCount(0);
  }

  @Test
  void offersTheAnswersOfAnEarlierFormToTheSamePersonOnly() {
    var screen = startPage();
    var form = FormPage.ofABirth(screen).type("Người yêu cầu", NAME, "Trần Thị Mẫu");

    screen.button("Về hội thoại").click();
    FormPage.offer(screen).click();
    form.begin("Điền giúp người khác");
    assertThat(screen.button("Dùng lại")).hasCount(0);
    screen.button("Về hội thoại").click();
    FormPage.offer(screen).click();
    form.begin("Cho tôi");
    screen.button("Dùng lại").click();

    assertThat(form.field("Người yêu cầu", NAME)).hasValue("Trần Thị Mẫu");
    assertThat(form.section("Người yêu cầu")).containsText("Từ tờ khai trước.");
  }

  /// The id that the tab keeps.
  private static String kept(Screen screen) {
    var all = Objects.toString(screen.page().evaluate("() => JSON.stringify(sessionStorage)"));
    return ID.matcher(all.replace("\\", ""))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }
}
