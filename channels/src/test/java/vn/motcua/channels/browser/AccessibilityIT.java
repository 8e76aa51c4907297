package vn.motcua.channels.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessibilityIT extends Browsing {

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @Test
  void isAccessibleBeforeTheFirstQuestion() {
    assertAccessible(startPage(390, 844));
    assertAccessible(startPage());
  }

  @Test
  void isAccessibleWithAnAnswer() {
    var screen = startPage(390, 844).ask(QUESTION);
    assertAccessible(screen);

    screen.reply().locator("summary").first().click();
    assertAccessible(screen);
  }

  @Test
  void isAccessibleWhenItAsksBack() {
    var screen = startPage(390, 844).ask(vague());
    assertThat(screen.choices()).not().hasCount(0);

    assertAccessible(screen);
  }

  @Test
  void isAccessibleWithACitationOpen() {
    assertAccessible(startPage(390, 844).ask(QUESTION).openCitation());
  }

  @Test
  void isAccessibleAsAButtonOnAnyPage() {
    var screen = visit(application() + "/embed-example.html", new NewContextOptions());
    assertAccessible(screen);

    screen.button("Hỏi trợ lý ảo").click();
    assertAccessible(screen.ask(QUESTION));
  }

  private static void assertAccessible(Screen screen) {
    var found = new AxeBuilder(screen.page()).withTags(LEVELS).analyze();
    assertThat(found.getPasses()).as("rules that were tried").isNotEmpty();
    assertThat(found.getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }
}
