package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConversationPageIT extends Browsing {

  private static final Pattern LICENCE =
      Pattern.compile("Cấp lại giấy phép lái xe", Pattern.CASE_INSENSITIVE);

  @Test
  void answersWordsWithoutMarksFromASource() {
    var screen = startPage().ask("mat bang lai xe thi xin cap lai o dau");

    assertThat(screen.reply()).containsText(LICENCE);
    assertThat(screen.citations()).not().hasCount(0);
  }

  @Test
  void numbersItsSourcesFromOne() {
    assertThat(startPage().ask(QUESTION).citations().first()).hasText("[1]");
  }

  @Test
  void asksBackOnceWithChoicesThatSend() {
    var screen = startPage().ask(vague());
    var choice = screen.choices().first();
    var words = choice.innerText();
    var asked = screen.reply().locator(".asks > p").innerText();
    assertThat(screen.reply().getByText(asked)).hasCount(1);

    choice.click();

    screen.answered();
    assertThat(screen.replies()).hasCount(2);
    assertThat(screen.page().locator(".asked").last()).containsText(words);
    assertThat(screen.replies().first().locator(".asks button").first()).isDisabled();
  }

  @Test
  void readsAFormInTheTalkAsALineForEachEntryAndAsksOnce() {
    var screen = startPage().ask("giúp tôi điền tờ khai khai sinh");
    screen.choices().first().click();
    screen.answered();
    assertThat(screen.replies()).hasCount(2);

    screen.ask("UBND phường Thả Diều");
    assertThat(screen.replies()).hasCount(3);
    var asked = screen.reply().innerText();

    screen.ask("xem lại");
    assertThat(screen.replies()).hasCount(4);
    assertThat(screen.reply().locator(".text li").first()).containsText("Thả Diều");
    assertThat(asked.lines().filter(line -> line.contains("?")).distinct().count())
        .isEqualTo(asked.lines().filter(line -> line.contains("?")).count());
  }

  @Test
  void sendsTheExampleThatIsPressed() {
    var screen = startPage();
    var example = screen.page().locator(".examples button").first();

    example.click();

    screen.answered();
    assertThat(screen.page().locator(".asked")).containsText(example.innerText());
  }

  @Test
  void showsTheWordsOfTheFollowUpThatIsPressed() {
    var screen = startPage().ask(QUESTION);

    screen.button("Lệ phí bao nhiêu?").click();

    screen.answered();
    assertThat(screen.page().locator(".asked").last()).hasText("Bạn hỏi: Lệ phí bao nhiêu?");
    assertThat(screen.reply()).containsText("Lệ phí");
  }

  @Test
  void canBeUsedWithTheKeyboardAlone() {
    var screen = startPage();

    screen.walk("Tab", screen.question());
    screen.page().keyboard().type(QUESTION);
    screen.page().keyboard().press("Enter");
    screen.answered();
    assertThat(screen.question()).isFocused();
    screen.walk("Shift+Tab", screen.button("Mất bao lâu?"));
    screen.page().keyboard().press("Enter");

    screen.answered();
    assertThat(screen.replies()).hasCount(2);
  }

  @Test
  void opensTheRestOfManyNotesWithTheKeyboard() {
    var screen = startPage().ask(QUESTION);
    var notes = screen.reply().locator("details").first();
    assertThat(notes.locator("li").first()).isHidden();

    screen.walk("Shift+Tab", notes.locator("summary"));
    screen.page().keyboard().press("Enter");

    assertThat(notes.locator("li").first()).isVisible();
  }

  @Test
  void deletesTheConversationHereAndOnTheServer() {
    var screen = startPage();
    var begun =
        screen
            .page()
            .waitForResponse(
                response -> response.url().endsWith("/conversations"), () -> screen.ask(QUESTION));
    var id = JsonMapper.shared().readTree(begun.text()).path("id").asString();

    screen.button("Xóa hội thoại").click();
    screen.button("Xóa").click();

    assertThat(screen.replies()).hasCount(0);
    assertThat(screen.question()).isFocused();
    client.get().uri("/api/v1/conversations/" + id).exchange().expectStatus().isNotFound();
  }

  @Test
  void keepsTheConversationOfOneWhoThinksAgain() {
    var screen = startPage().ask(QUESTION);

    screen.button("Xóa hội thoại").click();
    screen.button("Không xóa").click();

    assertThat(screen.replies()).hasCount(1);
    assertThat(screen.button("Xóa hội thoại")).isFocused();
  }

  @Test
  void leavesNothingOnTheDevice() {
    var screen = startPage().ask(QUESTION);

    assertThat(screen.page().context().cookies()).isEmpty();
    assertThat(screen.page().evaluate("() => localStorage.length + sessionStorage.length"))
        .isEqualTo(0);
  }

  @Test
  void saysThatItIsAVirtualAssistantWhereverTheAnswerIsRead() {
    var screen = startPage(390, 844).ask(QUESTION);
    var label = screen.page().getByText("Câu hỏi cho trợ lý ảo");
    var items = screen.reply().locator("li:visible");

    for (var item : new int[] {0, items.count() / 2, items.count() - 1}) {
      items.nth(item).scrollIntoViewIfNeeded();
      assertThat(label).isInViewport();
    }
    assertThat(screen.heading("Trợ lý ảo thủ tục hành chính")).hasCount(1);
  }
}
