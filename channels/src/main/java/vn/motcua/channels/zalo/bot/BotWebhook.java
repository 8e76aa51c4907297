package vn.motcua.channels.zalo.bot;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
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

/// Where the Bot Platform delivers events. 200 is said once an event is on the disk. What does not
/// bring the secret is refused before its body is read.
@RestController
public final class BotWebhook {

  private static final Logger LOG = LoggerFactory.getLogger(BotWebhook.class);

  private static final String HEADER = "X-Bot-Api-Secret-Token";

  /// What became of a delivery, with the status that says so.
  private enum Outcome {
    TAKEN(200),
    REPEATED(200),
    IGNORED(200),
    MALFORMED(400),
    FORGED(401),
    OVERSIZED(413),
    FAILED(500),
    BUSY(503);

    private final int status;

    Outcome(int status) {
      this.status = status;
    }
  }

  private final Bot bot;
  private final MeterRegistry meters;

  public BotWebhook(Bot bot, MeterRegistry meters) {
    this.bot = bot;
    this.meters = meters;
  }

  @PostMapping("/webhooks/zalo/bot")
  Mono<ResponseEntity<Void>> take(ServerHttpRequest request) {
    var outcome =
        isOurs(request.getHeaders().getFirst(HEADER))
            ? DataBufferUtils.join(request.getBody(), (int) bot.settings().body().toBytes())
                .map(BotWebhook::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(this::taken)
                .onErrorResume(BotWebhook::failed)
            : Mono.just(Outcome.FORGED);
    return outcome.map(this::said);
  }

  /// Takes as long whatever differs. A bot that fetches takes nothing that is delivered.
  private boolean isOurs(@Nullable String secret) {
    return secret != null
        && !bot.settings().polling()
        && MessageDigest.isEqual(
            bot.settings().secret().getBytes(StandardCharsets.UTF_8),
            secret.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(DataBuffer buffer) {
    var bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private Mono<Outcome> taken(byte[] body) {
    var update = BotUpdate.read(body);
    if (update.isEmpty()) {
      return Mono.just(Outcome.MALFORMED);
    }
    return update.get().incoming().isEmpty()
        ? Mono.just(Outcome.IGNORED)
        : Mono.defer(() -> Mono.fromFuture(bot.intake().take(update.get())))
            .map(isNew -> isNew ? Outcome.TAKEN : Outcome.REPEATED);
  }

  private static Mono<Outcome> failed(Throwable failure) {
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
        .counter("motcua.zalo.bot.webhook", "outcome", outcome.name().toLowerCase(Locale.ROOT))
        .increment();
    return ResponseEntity.status(outcome.status).build();
  }
}
