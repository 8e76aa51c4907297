package vn.motcua.channels.gate;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// So many requests to the API a minute from one client address. What comes over it is refused
/// with the seconds to wait.
///
/// Remembers the addresses seen last; one that was forgotten begins anew, with a full allowance.
public final class RateLimit implements WebFilter, Ordered {

  private static final InetAddress UNKNOWN = InetAddress.getLoopbackAddress();

  private final int perMinute;
  private final Map<InetAddress, Bucket> buckets;

  /// @param perMinute requests a minute; 0 for no limit
  /// @param addresses client addresses remembered at once
  public RateLimit(int perMinute, int addresses) {
    this.perMinute = perMinute;
    this.buckets = new LastSeen<>(addresses);
  }

  @Override
  public int getOrder() {
    return Gate.RATE_LIMIT;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (perMinute == 0
        || !request.getPath().value().startsWith("/api/")
        || CorsUtils.isPreFlightRequest(request)) {
      return chain.filter(exchange);
    }
    var client = Optional.ofNullable(request.getRemoteAddress()).map(InetSocketAddress::getAddress);
    var probe = bucket(network(client.orElse(UNKNOWN))).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return chain.filter(exchange);
    }
    var wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    return Mono.error(Refused.forNow(Problem.TOO_MANY, wait));
  }

  private Bucket bucket(InetAddress client) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(client, _ -> newBucket());
    }
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }

  /// One household or machine holds a whole /64 of IPv6.
  public static InetAddress network(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address;
    }
    var masked = ByteBuffer.allocate(16).putLong(ByteBuffer.wrap(address.getAddress()).getLong());
    try {
      return InetAddress.getByAddress(masked.array());
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException("16 bytes are an IPv6 address", e);
    }
  }
}
