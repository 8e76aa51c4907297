package vn.motcua.channels.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.channels.RunningApplication;

/// The real application and people who visit it, each with a browser profile of their own.
@ExtendWith(Chromium.class)
abstract class Browsing extends RunningApplication {

  /// A question that leaves open what it is about.
  static final String VAGUE = "gia hạn giấy phép";

  private final List<BrowserContext> visitors = new ArrayList<>();
  private Browser browser;

  @BeforeEach
  void start(Browser browser) {
    this.browser = browser;
  }

  @AfterEach
  void leave() {
    visitors.forEach(BrowserContext::close);
  }

  String application() {
    return "http://127.0.0.1:" + port();
  }

  /// The start page on an ordinary screen.
  Screen startPage() {
    return startPage(1280, 900);
  }

  Screen startPage(int width, int height) {
    return visit(application() + "/", new NewContextOptions().setViewportSize(width, height));
  }

  /// A page with the assistant on it.
  Screen visit(String address, NewContextOptions visitor) {
    var context = browser.newContext(visitor.setReducedMotion(ReducedMotion.REDUCE));
    visitors.add(context);
    context.setDefaultTimeout(Chromium.PATIENCE);
    var page = context.newPage();
    page.navigate(address);
    // Closed it is a button in a corner, so that the element itself takes no room.
    page.locator("mot-cua-assistant").waitFor(new WaitForOptions().setState(ATTACHED));
    return new Screen(page);
  }
}
