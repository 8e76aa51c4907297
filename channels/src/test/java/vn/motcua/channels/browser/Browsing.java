package vn.motcua.channels.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.channels.RunningApplication;

/// The real application and people who visit it, each with a browser profile of their own.
@ExtendWith(Chromium.class)
abstract class Browsing extends RunningApplication {

  /// Messages that leave open what they are about.
  private static final List<String> VAGUE =
      List.of("làm giấy phép", "giấy chứng nhận", "gia hạn giấy phép", "cấp giấy phép", "đổi thẻ");

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

  /// The first of the vague messages that is asked back with choices.
  String vague() {
    return VAGUE.stream()
        .filter(this::isAskedBack)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nothing is asked back with choices"));
  }

  private boolean isAskedBack(String words) {
    var request =
        HttpRequest.newBuilder(URI.create(application() + "/api/v1/ask"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + words + "\"}"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var reply = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return reply.contains("\"choices\":[\"");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
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
