package vn.motcua.assistant.llm.wire;

import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the head of an answer: a good one has its events read; of any other the body is not, for
/// it may be endless and may repeat what was sent.
final class Answering implements BodyHandler<Void> {

  private static final int GOOD = 2;
  private static final int HUNDRED = 100;

  private final Framing framing;
  private final Exchange exchange;
  private final ServerSentEventListener listener;
  private volatile @Nullable EndpointRefused refused;

  Answering(Framing framing, Exchange exchange, ServerSentEventListener listener) {
    this.framing = framing;
    this.exchange = exchange;
    this.listener = listener;
  }

  /// What the endpoint said instead of an answer.
  Optional<EndpointRefused> refused() {
    return Optional.ofNullable(refused);
  }

  @Override
  public BodySubscriber<Void> apply(ResponseInfo head) {
    if (head.statusCode() / HUNDRED == GOOD) {
      return new EventBody(framing, exchange, listener);
    }
    refused = new EndpointRefused(head.statusCode(), retryAfter(head.headers()));
    return new UnreadBody();
  }

  /// `Retry-After` in seconds, or as a date, which is held against the endpoint's own.
  static Optional<Duration> retryAfter(HttpHeaders headers) {
    var said = headers.firstValue("Retry-After").map(String::strip).orElse("");
    if (said.matches("[0-9]{1,6}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
    }
    return moment(said)
        .flatMap(then ->
            headers
                .firstValue("Date")
                .flatMap(Answering::moment)
                .map(now -> Duration.between(now, then)))
        .filter(Duration::isPositive);
  }

  private static Optional<ZonedDateTime> moment(String said) {
    try {
      return Optional.of(ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
