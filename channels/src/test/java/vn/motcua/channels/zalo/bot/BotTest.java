package vn.motcua.channels.zalo.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.unit.DataSize;
import vn.motcua.channels.inbox.Inbox;
import vn.motcua.channels.outbox.Outcome;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Outgoing;

/// The bot against a stand-in of the platform; everything in it is made up.
class BotTest {

  private static final String TOO_LARGE = "{\"a\":\"" + "a".repeat(40_000) + "\"}";

  private final Platform platform = new Platform();
  private final List<Incoming> taken = new ArrayList<>();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private boolean busy;
  private final Inbox inbox =
      incoming -> {
        if (busy) {
          throw new RejectedExecutionException("full");
        }
        var known = taken.stream().anyMatch(each -> each.id().equals(incoming.id()));
        taken.add(incoming);
        return CompletableFuture.completedFuture(!known);
      };

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void tellsTheTokenToNobody() {
    root.detachAppender(log);
    platform.close();
    assertThat(log.list)
        .extracting(event -> event.getFormattedMessage() + event.getThrowableProxy())
        .noneMatch(line -> line.contains(Platform.TOKEN) || line.contains(Platform.SECRET));
  }

  @Test
  void takesWhatBringsTheSecretOnce() {
    var webhook = webhook(platform.settings(false));

    assertThat(deliver(webhook, Platform.SECRET, Platform.TEXT)).isEqualTo(200);
    assertThat(deliver(webhook, Platform.SECRET, Platform.TEXT)).isEqualTo(200);

    assertThat(taken).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"made-up-secre", "made-up-secret1", "MADE-UP-SECRET", "''"})
  void refusesWhatBringsAnotherSecret(String secret) {
    var webhook = webhook(platform.settings(false));

    assertThat(deliver(webhook, secret, Platform.TEXT)).isEqualTo(401);
    assertThat(taken).isEmpty();
  }

  @Test
  void takesNothingThatIsDeliveredWhileItFetches() {
    var webhook = webhook(platform.settings(true));

    assertThat(deliver(webhook, Platform.SECRET, Platform.TEXT)).isEqualTo(401);
  }

  @Test
  void refusesWhatIsMalformedOrTooLargeAndSaysWhenItIsBusy() {
    var webhook = webhook(platform.settings(false));

    assertThat(deliver(webhook, Platform.SECRET, "no json")).isEqualTo(400);
    assertThat(deliver(webhook, Platform.SECRET, TOO_LARGE)).isEqualTo(413);
    busy = true;
    assertThat(deliver(webhook, Platform.SECRET, Platform.TEXT)).isEqualTo(503);
    assertThat(taken).isEmpty();
  }

  @Test
  void sendsTextToTheChat() {
    platform.prepare(200, "{\"ok\":true}");
    var bot = new Bot(platform.settings(false), inbox);
    var carrier = new BotCarrier(bot);
    var parts = carrier.parts(new Outgoing("Chào", List.of("Một"), List.of()));

    assertThat(carrier.send("c1", parts.getFirst())).isEqualTo(new Outcome.Sent());

    assertThat(platform.calls.getFirst())
        .startsWith("/bot" + Platform.TOKEN + "/sendMessage ")
        .contains("\"chat_id\":\"c1\"", "1. Một");
    assertThat(bot.standing().sent()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "429, WAIT",
    "401, WAIT",
    "404, WAIT",
    "400, STOP",
    "403, STOP",
    "500, RETRY",
    "200, RETRY"
  })
  void doesWhatTheErrorAsksFor(int code, String what) {
    platform.prepare(200, "{\"ok\":false,\"error_code\":%d}".formatted(code));

    var outcome = new BotCarrier(new Bot(platform.settings(false), inbox)).send("c1", "a");

    assertThat(outcome.getClass().getSimpleName()).isEqualToIgnoringCase(what);
  }

  @Test
  void triesLaterWhereNobodyAnswers() {
    var settings = platform.settings(false);
    platform.close();

    var outcome = new BotCarrier(new Bot(settings, inbox)).send("c1", "a");

    assertThat(outcome).isEqualTo(new Outcome.Retry("NOT_REACHED"));
  }

  @Test
  void fetchesOneEventAfterTheOther() {
    platform.prepare(200, Platform.TEXT);
    var polling = new BotPolling(new Bot(platform.settings(true), inbox), _ -> {});

    assertThat(polling.fetched()).isTrue();
    assertThat(polling.fetched()).as("nothing new").isTrue();

    assertThat(taken).hasSize(1);
    assertThat(platform.calls.getFirst()).contains("/getUpdates", "\"timeout\":\"1\"");
  }

  @Test
  void showsWhyItDoesNotWorkUntilItDoes() {
    platform.prepare(401, "{\"ok\":false,\"error_code\":401}");
    var bot = new Bot(platform.settings(true), inbox);
    var polling = new BotPolling(bot, _ -> {});

    assertThat(polling.fetched()).isFalse();
    assertThat(bot.standing().fault()).isEqualTo("getUpdates 401");
    assertThat(new BotHealth(bot).health().getDetails())
        .containsEntry("fault", "getUpdates 401")
        .containsEntry("peopleOfBasicPlan", 50);

    platform.prepare(200, "{\"ok\":true}");
    assertThat(bot.connect()).isTrue();
    assertThat(bot.standing().fault()).isEmpty();
    assertThat(platform.calls.getLast()).contains("/deleteWebhook");
  }

  @Test
  void refusesATokenThatCouldNotBeCalledWithoutRepeatingIt() {
    assertThatThrownBy(() -> settings("a b/c?d-secret", "made-up-secret"))
        .hasMessageContaining("motcua.zalo.bot.token")
        .hasMessageNotContaining("a b/c");
    assertThatThrownBy(() -> settings(Platform.TOKEN, "short"))
        .hasMessageContaining("motcua.zalo.bot.secret");
    assertThat(platform.settings(false).toString()).doesNotContain(Platform.TOKEN, Platform.SECRET);
  }

  private static BotSettings settings(String token, String secret) {
    return new BotSettings(
        true,
        token,
        false,
        secret,
        "",
        false,
        URI.create("https://bot.example"),
        DataSize.ofKilobytes(32),
        5,
        Duration.ZERO,
        Duration.ofSeconds(1),
        Duration.ofSeconds(1));
  }

  private WebTestClient webhook(BotSettings settings) {
    var webhook = new BotWebhook(new Bot(settings, inbox), new SimpleMeterRegistry());
    return WebTestClient.bindToController(webhook).build();
  }

  private static int deliver(WebTestClient webhook, String secret, String body) {
    HttpStatusCode status =
        webhook
            .post()
            .uri("/webhooks/zalo/bot")
            .header("X-Bot-Api-Secret-Token", secret)
            .bodyValue(body)
            .exchange()
            .expectBody()
            .returnResult()
            .getStatus();
    return status.value();
  }
}
