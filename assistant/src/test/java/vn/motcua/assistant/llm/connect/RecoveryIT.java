package vn.motcua.assistant.llm.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.assistant.llm.connect.RawEndpoint.HEAD;
import static vn.motcua.assistant.llm.connect.RawEndpoint.bytes;
import static vn.motcua.assistant.llm.connect.RawEndpoint.delta;
import static vn.motcua.assistant.llm.connect.RawEndpoint.end;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.connect.Endpoint.Patience;
import vn.motcua.assistant.llm.connect.RawEndpoint.Behaviour;
import vn.motcua.assistant.llm.limit.Budget;
import vn.motcua.assistant.llm.limit.BudgetLimits;
import vn.motcua.assistant.llm.limit.Ledger;
import vn.motcua.assistant.llm.limit.LimitedModel;
import vn.motcua.assistant.llm.limit.Spent;
import vn.motcua.assistant.llm.trace.Trace;

/// What comes of a bad moment of an endpoint, all attempts together.
class RecoveryIT {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration LITTLE = Duration.ofMillis(100);
  private static final Prompt PROMPT = new Prompt("try", 1, "Be brief.", "{}", null, 50);
  private static final Behaviour GOOD = out -> out.write(bytes(HEAD + delta("Chào") + end()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "429 Too Many Requests\r\nRetry-After: 0",
        "500 Internal Server Error",
        "503 Service Unavailable",
        "529 Overloaded"
      })
  void asksAgain(String status) throws IOException {
    try (var endpoint = new RawEndpoint(says(status), GOOD);
        var model = model(endpoint)) {

      assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào");
      assertThat(endpoint.connections()).isEqualTo(2);
    }
  }

  @Test
  void asksAgainWhereTheConnectionBreaksBeforeTheAnswer() throws IOException {
    try (var endpoint = new RawEndpoint(_ -> {}, GOOD);
        var model = model(endpoint)) {

      assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"401 Unauthorized", "404 Not Found", "400 Bad Request", "302 Found"})
  void doesNotRepeatWhatCannotDoBetter(String status) throws IOException {
    try (var endpoint = new RawEndpoint(says(status), GOOD);
        var model = model(endpoint)) {

      assertThat(failure(model, LIMIT).reason()).isEqualTo(Reason.BROKEN);
      assertThat(endpoint.connections()).isEqualTo(1);
    }
  }

  @Test
  void doesNotRepeatWhatHasBegun() throws IOException {
    try (var endpoint = new RawEndpoint(out -> out.write(bytes(HEAD + delta("a"))), GOOD);
        var model = model(endpoint)) {

      assertThat(failure(model, LIMIT).reason()).isEqualTo(Reason.BROKEN);
      assertThat(endpoint.connections()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"500 Internal Server Error", "429 Too Many Requests\r\nRetry-After: 3600"})
  void staysWithinTheLimitWithAllAttempts(String status) throws IOException {
    var limit = Duration.ofMillis(300);
    try (var endpoint = new RawEndpoint(says(status));
        var model = model(endpoint)) {
      var _ = failure(model, limit); // loads classes
      var begun = System.nanoTime();

      var _ = failure(model, limit);

      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(limit.plus(LITTLE));
    }
  }

  private static LanguageModelUnavailable failure(LimitedModel model, Duration limit) {
    return catchThrowableOfType(
        LanguageModelUnavailable.class, () -> model.ask(PROMPT, Channel.WEB, limit));
  }

  private static Behaviour says(String status) {
    return out -> out.write(bytes("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n"));
  }

  private static LimitedModel model(RawEndpoint endpoint) {
    var ledger =
        new Ledger() {
          @Override
          public Spent on(LocalDate day) {
            return Spent.NOTHING;
          }

          @Override
          public Spent add(LocalDate day, Spent more) {
            return more;
          }
        };
    var clock = Clock.systemUTC();
    return new LimitedModel(
        "m",
        new StreamedConnection(
            new Endpoint(
                Provider.OPENAI,
                endpoint.url(),
                "",
                "m",
                0.0,
                true,
                new Patience(LIMIT, LIMIT, LIMIT))),
        new LimitedModel.Limits(
            _ -> false, 1, new Budget(BudgetLimits.NONE, ledger, clock, Runnable::run)),
        new Trace(5, _ -> {}),
        clock);
  }
}
