package vn.motcua.channels.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.channels.inbox.Inbox;
import vn.motcua.channels.talk.Incoming;

/// What is taken, and what is refused, counted and harmless. Everything is made up.
class WebhookControllerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private final List<Incoming> taken = new ArrayList<>();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Inbox inbox =
      incoming -> {
        taken.add(incoming);
        return CompletableFuture.completedFuture(true);
      };

  @Test
  void takesWhatZaloSigned() {
    assertThat(send(text(NOW))).isEqualTo(200);

    assertThat(taken).hasSize(1);
    assertThat(counted("taken")).isEqualTo(1);
  }

  @Test
  void says200OnlyOnceTheEventIsKept() {
    var kept = new CompletableFuture<Boolean>();
    inbox = _ -> kept;
    var answer = CompletableFuture.supplyAsync(() -> send(text(NOW)));

    assertThat(answer).isNotDone();
    kept.complete(true);
    assertThat(answer.join()).isEqualTo(200);
  }

  @Test
  void says200ToWhatItKnowsAlready() {
    inbox = _ -> CompletableFuture.completedFuture(false);

    assertThat(send(text(NOW))).isEqualTo(200);
    assertThat(counted("repeated")).isEqualTo(1);
  }

  @Test
  void doesNotSay200WhenItCouldNotKeepTheEvent() {
    inbox = _ -> CompletableFuture.failedFuture(new IllegalStateException("cố ý"));
    assertThat(send(text(NOW))).isEqualTo(500);
    inbox =
        _ -> {
          throw new RejectedExecutionException("đầy");
        };
    assertThat(send(text(NOW))).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oa_send_text", "user_seen_message", "user_submit_info", "không_rõ"})
  void says200ToWhatItIgnores(String event) {
    assertThat(send(text(NOW).replace("user_send_text", event))).isEqualTo(200);
    assertThat(taken).isEmpty();
  }

  @Test
  void says200ToASignedEventThatNamesNobody() {
    assertThat(send(text(NOW).replace("\"22\"", "\"\""))).isEqualTo(200);
    assertThat(taken).isEmpty();
  }

  @Test
  void refusesWhatIsForged() {
    var body = text(NOW).getBytes(StandardCharsets.UTF_8);

    assertThat(send(body, "mac=" + "0".repeat(64))).isEqualTo(401);
    assertThat(send(body, "")).isEqualTo(401);
    assertThat(counted("forged")).isEqualTo(2);
    assertThat(taken).isEmpty();
  }

  @Test
  void refusesWhatIsOldFromTheFutureOrForOthers() {
    assertThat(send(text(NOW.minus(Duration.ofHours(25))))).isEqualTo(403);
    assertThat(send(text(NOW.plus(Duration.ofMinutes(11))))).isEqualTo(403);
    assertThat(counted("stale")).isEqualTo(2);
    assertThat(send(text(NOW).replace("\"app_id\":\"11\"", "\"app_id\":\"12\""))).isEqualTo(403);
    assertThat(send(text(NOW).replace("\"33\"", "\"34\""))).isEqualTo(403);
    assertThat(counted("wrong_app")).isEqualTo(2);
    assertThat(taken).isEmpty();
  }

  @Test
  void refusesWhatIsTooLargeOrNoEvent() {
    assertThat(send(text(NOW).replace("chào", "c".repeat(5_000)))).isEqualTo(413);
    assertThat(send("xin chào")).isEqualTo(400);
    assertThat(send("")).isEqualTo(400);
    assertThat(taken).isEmpty();
  }

  private static String text(Instant at) {
    return """
    {"app_id":"11","event_name":"user_send_text","timestamp":"%d","sender":{"id":"22"},\
    "recipient":{"id":"33"},"message":{"msg_id":"m1","text":"chào"}}\
    """
        .formatted(at.toEpochMilli());
  }

  private int send(String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var time = Delivered.read(bytes).map(Delivered::timestamp).orElse("0");
    return send(bytes, "mac=" + new Signature("11", "khóa-ký").of(bytes, time));
  }

  private int send(byte[] body, String signature) {
    var settings = MadeUpSettings.at("http://127.0.0.1");
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return WebTestClient.bindToController(new WebhookController(inbox, settings, meters, clock))
        .build()
        .post()
        .uri("/webhooks/zalo/oa")
        .header("X-ZEvent-Signature", signature)
        .bodyValue(body)
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }

  private double counted(String outcome) {
    return meters.counter("motcua.zalo.webhook", "outcome", outcome).count();
  }
}
