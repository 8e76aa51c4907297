package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// The assistant on a page, by the words and roles that people and screen readers find it with.
record Screen(Page page) {

  private static final int STOPS = 80;

  Locator question() {
    return page.getByRole(AriaRole.TEXTBOX);
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
  }

  Locator replies() {
    return page.getByRole(AriaRole.ARTICLE);
  }

  /// The newest reply.
  Locator reply() {
    return replies().last();
  }

  /// The numbers that open what the newest reply rests on.
  Locator citations() {
    return reply().locator(".cite");
  }

  /// The buttons that answer a question asked back.
  Locator choices() {
    return reply().locator(".asks button");
  }

  Locator dialog() {
    return page.locator("dialog");
  }

  Screen ask(String text) {
    question().fill(text);
    question().press("Enter");
    return answered();
  }

  /// Waits until the newest reply is whole.
  Screen answered() {
    assertThat(reply().locator(".foot")).isVisible();
    return this;
  }

  Screen openCitation() {
    citations().first().click();
    assertThat(dialog()).isVisible();
    return this;
  }

  /// Presses `key` until `target` has the focus, as one who has no mouse.
  void walk(String key, Locator target) {
    for (var stop = 0; stop < STOPS && !focused(target); stop++) {
      page.keyboard().press(key);
    }
    assertThat(target).isFocused();
  }

  private static boolean focused(Locator target) {
    return Boolean.TRUE.equals(target.evaluate("it => it.getRootNode().activeElement === it"));
  }

  /// How far the page can be moved sideways, in pixels.
  int sideways() {
    return ((Number) page.evaluate("() => { scrollTo(9999, scrollY); return scrollX; }"))
        .intValue();
  }

  /// What of the assistant reaches beyond the right edge of the screen.
  List<?> cutOff() {
    return (List<?>)
        page.locator("mot-cua-assistant")
            .evaluate(
                """
                host => [...host.shadowRoot.querySelectorAll('*')]
                  .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
                  .map(it => `${it.tagName}.${it.className}`)
                """);
  }
}
