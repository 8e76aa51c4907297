package vn.motcua.channels.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives the tests of a run their one browser. Where none is installed they are skipped, not failed.
final class Chromium implements ExecutionCondition, ParameterResolver {

  private static final Path EXECUTABLE =
      Path.of(Optional.ofNullable(System.getenv("MOTCUA_CHROMIUM")).orElse("/usr/bin/chromium"));

  /// Milliseconds, far more than a page ever needs; what takes longer has failed.
  static final int PATIENCE = 20_000;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    return Files.isExecutable(EXECUTABLE)
        ? enabled("Chromium at " + EXECUTABLE)
        : disabled(
            "No Chromium at %s: install it, or name another in MOTCUA_CHROMIUM"
                .formatted(EXECUTABLE));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(Chromium.class))
        .computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
        .browser();
  }

  /// Closed by JUnit at the end of the run.
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      var playwright = Playwright.create(new CreateOptions().setEnv(environment));
      var flags =
          List.of(
              "--no-sandbox",
              "--disable-gpu",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
              "--no-first-run");
      var options = new LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(flags);
      return new Running(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }
}
