package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A birth is registered in the widget. Everybody here is made up.
class FormIT extends Browsing {

  private static final String REQUESTER = "Người yêu cầu";

  /// A camera that looks at a card.
  private static final String CAMERA =
      """
      url => { navigator.mediaDevices.getUserMedia = async () => {
        const card = new Image();
        card.src = url;
        await card.decode();
        const canvas = document.createElement('canvas');
        canvas.width = 1280;
        canvas.height = 720;
        setInterval(() => canvas.getContext('2d').drawImage(card, 400, 100, 500, 500), 50);
        const stream = canvas.captureStream(20);
        const [track] = stream.getTracks();
        const stop = track.stop.bind(track);
        track.stop = () => { window.ended = true; stop(); };
        return stream;
      }; }
      """;

  private static final String CHILD = "Người được đăng ký khai sinh";

  @Test
  void registersABirthOnAPhoneFromACardWithoutAskingForAnythingTwice() throws IOException {
    var screen = startPage(390, 844);
    var sent = bodies(screen.page());
    var form = FormPage.ofABirth(screen);

    screen.button("Chọn ảnh").click();
    assertThat(form.stage()).containsText("Ảnh không rời khỏi máy này");
    form.stage().locator("input[type=file]").setInputFiles(Card.picture());
    assertThat(form.stage()).containsText("Đã điền 3 mục");
    assertThat(form.field(REQUESTER, "Họ, chữ đệm, tên")).hasValue("Trần Thị Mẫu");
    assertThat(form.section(REQUESTER)).containsText("Từ thẻ căn cước.");
    form.type("Nơi nhận hồ sơ", "Kính gửi", "Ủy ban nhân dân phường Hồng Hà")
        .type(REQUESTER, "Quan hệ với người được khai sinh", "mẹ")
        .type(CHILD, "Họ, chữ đệm, tên", "Nguyễn Văn Mẫu")
        .type(CHILD, "Ngày, tháng, năm sinh", "03052026")
        .tick(CHILD, "Giới tính", "Nam")
        .type(CHILD, "Quốc tịch", "Việt Nam")
        .type(CHILD, "Dân tộc", "Kinh")
        .type(CHILD, "Nơi sinh", "Trạm y tế phường Hồng Hà, Hà Nội")
        .type(CHILD, "Quê quán", "Phường Ba Đình, Hà Nội")
        .tick("Người cha", "Ghi thông tin người cha", "Không")
        .tick("Giấy chứng nhận kết hôn của cha, mẹ", "Cha, mẹ đã đăng ký kết hôn", "Không")
        .tick("Bản sao", "Đề nghị cấp bản sao", "Không");

    assertThat(form.field(CHILD, "Ngày, tháng, năm sinh")).hasValue("03/05/2026");
    assertThat(form.field("Người mẹ", "Họ, chữ đệm, tên người mẹ")).hasValue("Trần Thị Mẫu");
    assertThat(form.section("Người mẹ")).containsText("Như người yêu cầu.");
    form.review();
    assertThat(form.stage()).containsText("Tờ khai đã đủ.");
    var file = screen.page().waitForDownload(() -> screen.button("Tải PDF").click());
    assertThat(Files.readAllBytes(file.path())).startsWith("%PDF".getBytes(US_ASCII));
    assertThat(file.suggestedFilename()).isEqualTo("TK-KHAI-SINH.pdf");
    assertThat(sent).as("no picture is ever sent").allMatch(body -> body.length() < 1_000);
    assertThat(sent.stream().filter(body -> body.startsWith("{\"value\""))).hasSize(12);
    assertThat(screen.page().evaluate("() => localStorage.length")).isEqualTo(0);
    assertThat((String) screen.page().evaluate("() => JSON.stringify(sessionStorage)"))
        .doesNotContain("Mẫu", "001199000002");
  }

  @Test
  void readsACardThroughTheCamera() {
    var screen = startPage(390, 844);
    screen.page().evaluate(CAMERA, Card.address(Card.closeUp()));
    var form = FormPage.ofABirth(screen);

    screen.button("Quét mã QR trên thẻ").click();

    assertThat(form.stage()).containsText("Đã điền 3 mục");
    assertThat(form.stage().locator("video")).hasCount(0);
    assertThat(screen.page().evaluate("() => window.ended")).isEqualTo(true);
  }

  @Test
  void turnsTheCameraOffWhenNobodyLooks() {
    var screen = startPage();
    screen.page().evaluate(CAMERA, Card.address(Card.noCode()));
    var form = FormPage.ofABirth(screen);
    screen.button("Quét mã QR trên thẻ").click();
    assertThat(form.stage().locator("video")).isVisible();

    screen.button("Về hội thoại").click();

    screen.page().waitForFunction("() => window.ended");
  }

  @Test
  void explainsWhatElseCanBeDoneWhereThereIsNoCamera() {
    var screen = startPage();
    var form = FormPage.ofABirth(screen);

    screen.button("Quét mã QR trên thẻ").click();

    assertThat(form.stage().locator(".card")).containsText("Anh/chị chọn ảnh, hoặc gõ thông tin");
    form.stage().locator("input[type=file]").setInputFiles(Card.noCode());
    assertThat(form.stage().locator(".card")).containsText("Không đọc được mã QR trong ảnh này.");
  }

  @Test
  void fillsInFromWhatSomebodyTells() {
    var form = FormPage.ofABirth(startPage(390, 844));

    form.stage().locator("summary").click();
    form.stage().locator("#tell").fill("con tôi tên Nguyễn Văn Mẫu, sinh ngày 3/5/2026, bé trai");
    form.screen().button("Điền giúp").click();

    assertThat(form.stage()).containsText("Xin đọc lại từng mục");
    assertThat(form.field(CHILD, "Họ, chữ đệm, tên")).hasValue("Nguyễn Văn Mẫu");
    assertThat(form.section(CHILD)).containsText("Từ câu anh/chị viết.");
  }

  @Test
  void takesEntriesOneAfterTheOther() {
    var screen = startPage(390, 844).ask("Đăng ký tạm trú cần giấy tờ gì?");
    screen.button("Điền Tờ khai thay đổi thông tin cư trú").click();
    var form = new FormPage(screen).begin("Điền giúp người khác");
    var first = form.stage().locator("fieldset").first();

    screen.button("Thêm dòng").click();
    form.saved(() -> {
      first.getByLabel("Họ, chữ đệm và tên").fill("Nguyễn Văn Mẫu");
      first.getByLabel("Ngày, tháng, năm sinh").fill("01021999");
    });
    assertThat(form.stage().locator(".problem:visible")).hasCount(0);
    form.saved(() -> screen.button("Thêm dòng").focus());
    form.saved(() -> first.getByLabel("Nam").check());
    form.saved(() -> {
      first.getByLabel("Số định danh cá nhân").fill("001099000001");
      first.getByLabel("Mối quan hệ với chủ hộ").fill("con đẻ");
    });
    form.saved(() -> screen.button("Thêm dòng").click());
    screen.button("Bỏ dòng 2").click();
    form.review();

    assertThat(form.stage())
        .containsText("1. Nguyễn Văn Mẫu, 01/02/1999, Nam, 001099000001, Con đẻ");
  }

  @Test
  void saysWhatIsWrongAtItsFieldAndAllOfItInTheReview() {
    var form = FormPage.ofABirth(startPage());
    assertThat(form.stage().locator(".problem:visible")).hasCount(0);

    form.type(REQUESTER, "Số định danh cá nhân", "12345");

    var number = form.field(REQUESTER, "Số định danh cá nhân");
    assertThat(number).hasAttribute("aria-invalid", "true");
    assertThat(number).hasValue("12345");
    assertThat(number).hasAccessibleDescription(Pattern.compile("Cần sửa: "));
    form.review();
    assertThat(form.screen().button("Tải bản nháp PDF")).isVisible();
    assertThat(form.screen().button("Tải PDF")).hasCount(0);
    form.stage().locator(".due button").filter(labelled("Số định danh cá nhân")).click();
    assertThat(number).isFocused();
  }

  @Test
  void keepsWhatWasTypedWhileTheServerCannotBeReached() {
    var form = FormPage.ofABirth(startPage());
    var page = form.screen().page();
    var down = new AtomicBoolean(true);
    page.route(
        "**/fields/**",
        route -> {
          if (down.get()) {
            route.abort();
          } else {
            route.resume();
          }
        });
    var name = form.field(CHILD, "Họ, chữ đệm, tên");

    name.fill("Nguyễn Văn Mẫu");
    name.blur();
    assertThat(form.section(CHILD)).containsText("Chưa lưu được mục này.");
    assertThat(name).hasValue("Nguyễn Văn Mẫu");
    down.set(false);
    form.saved(() -> form.screen().button("Lưu lại").click());

    assertThat(form.section(CHILD)).not().containsText("Chưa lưu được mục này.");
    form.review();
    assertThat(form.stage().getByText("Nguyễn Văn Mẫu")).isVisible();
  }

  @Test
  void asksForNothingBeforeConsentAndTakesNoForAnAnswer() {
    var screen = startPage();
    var sent = bodies(screen.page());
    FormPage.offered(screen);

    screen.button("Tôi đồng ý, bắt đầu").click();
    assertThat(screen.page().locator(".stage"))
        .containsText("Xin chọn tờ khai ghi thông tin của ai.");
    screen.button("Không").click();

    assertThat(screen.question()).isVisible();
    assertThat(sent).noneMatch(body -> body.contains("consent"));
  }

  private static FilterOptions labelled(String text) {
    return new FilterOptions().setHasText(text);
  }

  private static List<String> bodies(Page page) {
    var bodies = new ArrayList<String>();
    page.onRequest(request -> add(request, bodies));
    return bodies;
  }

  private static void add(Request request, List<String> bodies) {
    var body = request.postData();
    if (body != null) {
      bodies.add(body);
    }
  }
}
