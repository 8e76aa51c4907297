package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A form that is filled in on a screen, by the words that people find its fields with.
record FormPage(Screen screen) {

  static final String BIRTH = "Điền tờ khai đăng ký khai sinh cho con";

  /// Asks for the form of a birth, and begins with it for the one who asks.
  static FormPage ofABirth(Screen screen) {
    return offered(screen).begin("Cho tôi");
  }

  /// Asks for the form of a birth and opens it.
  static FormPage offered(Screen screen) {
    screen.ask(BIRTH);
    offer(screen).click();
    return new FormPage(screen);
  }

  /// The button of the newest reply that opens the form.
  static Locator offer(Screen screen) {
    return screen.reply().getByText("Điền Tờ khai đăng ký khai sinh").first();
  }

  FormPage begin(String whose) {
    stage().getByLabel(whose).check();
    screen.button("Tôi đồng ý, bắt đầu").click();
    assertThat(stage().locator("progress")).isVisible();
    return this;
  }

  Locator stage() {
    return screen.page().locator(".stage");
  }

  Locator section(String title) {
    return stage().getByRole(AriaRole.REGION, new GetByRoleOptions().setName(title).setExact(true));
  }

  /// A field of a section, by its label.
  Locator field(String section, String label) {
    return section(section)
        .locator(".asked-for")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    screen.page().locator(".label", new Page.LocatorOptions().setHasText(label))))
        .first()
        .locator("input, textarea, select")
        .first();
  }

  /// Types an answer and goes on, as people do; waits until the server has it.
  FormPage type(String section, String label, String value) {
    saved(() -> {
      field(section, label).fill(value);
      field(section, label).blur();
    });
    return this;
  }

  /// Answers a field of few choices.
  FormPage tick(String section, String label, String choice) {
    saved(() ->
        section(section)
            .getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName(label + " (bắt buộc)"))
            .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
            .check());
    return this;
  }

  void saved(Runnable answer) {
    screen
        .page()
        .waitForResponse(
            response ->
                response.request().method().equals("GET")
                    && response.url().matches(".*/api/v1/fillings/[^/?]+"),
            answer);
  }

  /// Goes on to read all of it once more.
  FormPage review() {
    screen.button("Xem lại và tải về").click();
    assertThat(screen.heading("Xem lại tờ khai")).isVisible();
    return this;
  }
}
