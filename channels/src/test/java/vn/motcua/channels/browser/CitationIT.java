package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationIT extends Browsing {

  @Test
  void opensAndClosesWithTheKeyboardAndGivesTheFocusBack() {
    var screen = startPage().ask(QUESTION);
    var citation = screen.citations().first();

    screen.walk("Shift+Tab", citation);
    screen.page().keyboard().press("Enter");
    assertThat(screen.dialog()).isVisible();
    assertThat(screen.dialog().locator("h2")).isFocused();
    screen.page().keyboard().press("Escape");

    assertThat(screen.dialog()).isHidden();
    assertThat(citation).isFocused();
  }

  @Test
  void showsWhatTheSourceSaysAndWhereToReadIt() {
    var screen = startPage().ask(QUESTION).openCitation();

    assertThat(screen.dialog().locator("blockquote")).not().isEmpty();
    assertThat(screen.dialog().getByText("Xem trang gốc"))
        .hasAttribute("rel", "noopener noreferrer");
  }

  @Test
  void closesWithItsButton() {
    var screen = startPage().ask(QUESTION).openCitation();

    screen.button("Đóng").click();

    assertThat(screen.dialog()).isHidden();
    assertThat(screen.citations().first()).isFocused();
  }
}
