package vn.motcua.channels.zalo;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
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

  private static final String HEADER = "X-ZEvent-Signature";

  /// Clocks may differ by so much.
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private static final String COUNTER = "motcua.zalo.webhook";

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
    return RawBody.of(request, settings.body())
        .flatMap(body -> taken(header, body))
        .onErrorResume(failure -> Mono.just(Receipt.of(failure)))
        .map(this::said);
  }

  private Mono<Receipt> taken(@Nullable String header, byte[] body) {
    var read = Delivered.read(body);
    if (read.isEmpty()) {
      return Mono.just(Receipt.MALFORMED);
    }
    var delivered = read.get();
    if (!signature.fits(header, body, delivered.timestamp())) {
      return Mono.just(Receipt.FORGED);
    }
    if (!isOurs(delivered)) {
      return Mono.just(Receipt.WRONG_APP);
    }
    if (!isOfNow(delivered)) {
      return Mono.just(Receipt.STALE);
    }
    return delivered
        .event()
        .map(event -> taken(delivered, event))
        .orElse(Mono.just(Receipt.UNKNOWN));
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

  private Mono<Receipt> taken(Delivered delivered, ZaloEvent event) {
    meters.counter("motcua.zalo.events", "event", event.eventName()).increment();
    return switch (event.use()) {
      case ECHO -> Mono.just(Receipt.ECHO);
      case IGNORED -> Mono.just(Receipt.IGNORED);
      case WORDS, PLACE, UNREADABLE, JOINED, LEFT -> kept(delivered.incoming(event));
    };
  }

  /// What Zalo signed and we cannot read is not refused: it would come again until Zalo gives up.
  private Mono<Receipt> kept(List<Incoming> incoming) {
    if (incoming.isEmpty()) {
      return Mono.just(Receipt.UNKNOWN);
    }
    var all = incoming.stream().map(inbox::take).toList();
    return Mono.fromFuture(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
        .then(
            Mono.fromSupplier(() ->
                all.stream().anyMatch(CompletableFuture::join) ? Receipt.TAKEN : Receipt.REPEATED));
  }

  private ResponseEntity<Void> said(Receipt receipt) {
    var counted = receipt.counted(meters, COUNTER);
    var hidden = settings.urlCheck() && counted == Receipt.FORGED;
    return (hidden ? Receipt.IGNORED : counted).answer();
  }
}
