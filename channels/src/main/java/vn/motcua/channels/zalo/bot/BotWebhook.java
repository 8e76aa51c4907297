package vn.motcua.channels.zalo.bot;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.motcua.channels.zalo.RawBody;
import vn.motcua.channels.zalo.Receipt;

/// Where the Bot Platform delivers events. 200 is said once an event is on the disk. What does not
/// bring the secret is refused before its body is read.
@RestController
public final class BotWebhook {

  private static final String HEADER = "X-Bot-Api-Secret-Token";

  private static final String COUNTER = "motcua.zalo.bot.webhook";

  private final Bot bot;
  private final MeterRegistry meters;

  public BotWebhook(Bot bot, MeterRegistry meters) {
    this.bot = bot;
    this.meters = meters;
  }

  @PostMapping("/webhooks/zalo/bot")
  Mono<ResponseEntity<Void>> take(ServerHttpRequest request) {
    var receipt =
        isOurs(request.getHeaders().getFirst(HEADER))
            ? RawBody.of(request, bot.settings().body())
                .flatMap(this::taken)
                .onErrorResume(failure -> Mono.just(Receipt.of(failure)))
            : Mono.just(Receipt.FORGED);
    return receipt.map(became -> became.counted(meters, COUNTER).answer());
  }

  /// Takes as long whatever differs. A bot that fetches takes nothing that is delivered.
  private boolean isOurs(@Nullable String secret) {
    return secret != null
        && !bot.settings().polling()
        && MessageDigest.isEqual(
            bot.settings().secret().getBytes(StandardCharsets.UTF_8),
            secret.getBytes(StandardCharsets.UTF_8));
  }

  private Mono<Receipt> taken(byte[] body) {
    var update = BotUpdate.read(body);
    if (update.isEmpty()) {
      return Mono.just(Receipt.MALFORMED);
    }
    return update.get().incoming().isEmpty()
        ? Mono.just(Receipt.IGNORED)
        : Mono.defer(() -> Mono.fromFuture(bot.intake().take(update.get())))
            .map(isNew -> isNew ? Receipt.TAKEN : Receipt.REPEATED);
  }
}
