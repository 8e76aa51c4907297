package vn.motcua.channels.zalo;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.motcua.channels.inbox.Inbox;
import vn.motcua.channels.talk.Incoming;

/// Where Zalo delivers events. 200 is said once an event is on the disk, and to what is ignored on
/// purpose; Zalo delivers anything else again. What is refused leaves nothing but a count.
@RestController
public final class WebhookController {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);

  private static final String HEADER = "X-ZEvent-Signature";

  /// Clocks may differ by so much.
  private static final Duration AHEAD = Duration.ofMinutes(10);

  /// What became of a delivery, with the status that says so.
  private enum Outcome {
    TAKEN(200),
    REPEATED(200),
    ECHO(200),
    IGNORED(200),
    UNKNOWN(200),
    MALFORMED(400),
    FORGED(401),
    WRONG_APP(403),
    STALE(403),
    OVERSIZED(413),
    FAILED(500),
    BUSY(503);

    private final int status;

    Outcome(int status) {
      this.status = status;
    }
  }

  private final Inbox inbox;
  private final ZaloSettings settings;
  private final Signature signature;
  private final MeterRegistry meters;
  private final Clock clock;

  public WebhookController(Inbox inbox, ZaloSettings settings, MeterRegistry meters, Clock clock) {
    this.inbox = inbox;
    this.settings = settings;
    this.signature = new Signature(settings.appId(), settings.oaSecret());
    this.meters = meters;
    this.clock = clock;
  }

  @PostMapping("/webhooks/zalo/oa")
  Mono<ResponseEntity<Void>> take(ServerHttpRequest request) {
    var header = request.getHeaders().getFirst(HEADER);
    return DataBufferUtils.join(request.getBody(), (int) settings.body().toBytes())
        .map(WebhookController::bytes)
        .defaultIfEmpty(new byte[0])
        .flatMap(body -> taken(header, body))
        .onErrorResume(WebhookController::outcome)
        .map(this::said);
  }

  private static byte[] bytes(DataBuffer buffer) {
    var bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private Mono<Outcome> taken(@Nullable String header, byte[] body) {
    var read = Delivered.read(body);
    if (read.isEmpty()) {
      return Mono.just(Outcome.MALFORMED);
    }
    var delivered = read.get();
    if (!signature.fits(header, body, delivered.timestamp())) {
      return Mono.just(Outcome.FORGED);
    }
    if (!isOurs(delivered)) {
      return Mono.just(Outcome.WRONG_APP);
    }
    if (!isOfNow(delivered)) {
      return Mono.just(Outcome.STALE);
    }
    return delivered
        .event()
        .map(event -> taken(delivered, event))
        .orElse(Mono.just(Outcome.UNKNOWN));
  }

  /// Only messages of people name the account in a place that is sure.
  private boolean isOurs(Delivered delivered) {
    return delivered.appId().equals(settings.appId())
        && (settings.oaId().isEmpty()
            || !delivered.name().startsWith("user_send_")
            || delivered.account().equals(settings.oaId()));
  }

  private boolean isOfNow(Delivered delivered) {
    var now = clock.instant();
    return delivered.at().isAfter(now.minus(settings.maxAge()))
        && delivered.at().isBefore(now.plus(AHEAD));
  }

  private Mono<Outcome> taken(Delivered delivered, ZaloEvent event) {
    meters.counter("motcua.zalo.events", "event", event.eventName()).increment();
    return switch (event.use()) {
      case ECHO -> Mono.just(Outcome.ECHO);
      case IGNORED -> Mono.just(Outcome.IGNORED);
      case WORDS, PLACE, UNREADABLE, JOINED, LEFT -> kept(delivered.incoming(event));
    };
  }

  /// What Zalo signed and we cannot read is not refused: it would come again until Zalo gives up.
  private Mono<Outcome> kept(List<Incoming> incoming) {
    if (incoming.isEmpty()) {
      return Mono.just(Outcome.UNKNOWN);
    }
    var all = incoming.stream().map(inbox::take).toList();
    return Mono.fromFuture(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
        .then(
            Mono.fromSupplier(() ->
                all.stream().anyMatch(CompletableFuture::join) ? Outcome.TAKEN : Outcome.REPEATED));
  }

  private static Mono<Outcome> outcome(Throwable failure) {
    return Mono.just(
        switch (failure) {
          case DataBufferLimitException _ -> Outcome.OVERSIZED;
          case RejectedExecutionException _ -> Outcome.BUSY;
          default -> {
            LOG.error("An event could not be kept: {}", failure.getClass().getName());
            yield Outcome.FAILED;
          }
        });
  }

  private ResponseEntity<Void> said(Outcome outcome) {
    meters
        .counter("motcua.zalo.webhook", "outcome", outcome.name().toLowerCase(Locale.ROOT))
        .increment();
    var hidden = settings.urlCheck() && outcome == Outcome.FORGED;
    return ResponseEntity.status(hidden ? Outcome.IGNORED.status : outcome.status).build();
  }
}
