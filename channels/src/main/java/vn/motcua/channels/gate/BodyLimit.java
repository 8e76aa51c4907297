package vn.motcua.channels.gate;

import java.util.function.ToLongFunction;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Refuses bodies that are too large, whether or not they said so beforehand.
public final class BodyLimit implements WebFilter, Ordered {

  /// What is still read of a body that is too large, as a multiple of the limit: a client that is
  /// cut off while it writes may never read why.
  private static final int DRAINED = 16;

  private final ToLongFunction<String> limits;

  /// @param limit largest body
  public BodyLimit(DataSize limit) {
    this(_ -> limit.toBytes());
  }

  /// @param limits largest body in bytes, by path
  public BodyLimit(ToLongFunction<String> limits) {
    this.limits = limits;
  }

  @Override
  public int getOrder() {
    return Gate.BODY_LIMIT;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    var limit = limits.applyAsLong(request.getPath().value());
    if (request.getHeaders().getContentLength() > limit) {
      return drained(request.getBody(), limit)
          .then(Mono.error(new DataBufferLimitException("declared")));
    }
    return chain.filter(exchange.mutate().request(new Limited(request, limit)).build());
  }

  private static Mono<Void> drained(Flux<DataBuffer> body, long limit) {
    return DataBufferUtils.takeUntilByteCount(body, limit * DRAINED)
        .doOnNext(DataBufferUtils::release)
        .then();
  }

  /// A request whose body fails once it grows too large; the rest is read and thrown away.
  private static final class Limited extends ServerHttpRequestDecorator {

    private final long limit;

    Limited(ServerHttpRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return Flux.defer(() -> {
        var size = new long[1];
        var body = DataBufferUtils.takeUntilByteCount(super.getBody(), limit * DRAINED);
        return body.<DataBuffer>handle(
                (buffer, sink) -> {
                  size[0] += buffer.readableByteCount();
                  if (size[0] > limit) {
                    DataBufferUtils.release(buffer);
                  } else {
                    sink.next(buffer);
                  }
                })
            .concatWith(Mono.defer(() -> size[0] > limit ? tooLarge() : Mono.empty()));
      });
    }

    private Mono<DataBuffer> tooLarge() {
      return Mono.error(new DataBufferLimitException("grown"));
    }
  }
}
