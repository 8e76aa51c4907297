package vn.motcua.channels.gate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/// Believes forwarded headers of the proxies an operator named, and throws away everybody else's.
///
/// The client is the rightmost address in `X-Forwarded-For` that is no trusted proxy: what stands
/// left of it, the client wrote itself.
public final class TrustedForwarding extends ForwardedHeaderTransformer {

  private static final String FOR = "X-Forwarded-For";

  private final List<AddressRange> trusted;

  /// @param trusted addresses or CIDR ranges of the proxies to believe
  public TrustedForwarding(List<String> trusted) {
    this.trusted = trusted.stream().map(AddressRange::parse).toList();
  }

  @Override
  public ServerHttpRequest apply(ServerHttpRequest request) {
    var peer = request.getRemoteAddress();
    if (peer == null || peer.getAddress() == null || !isTrusted(peer.getAddress())) {
      return withoutForwarded(request);
    }
    var client = client(request.getHeaders().getOrEmpty(FOR), peer.getAddress());
    var believed = super.apply(withoutUntold(request));
    return believed.mutate().remoteAddress(new InetSocketAddress(client, peer.getPort())).build();
  }

  private InetAddress client(List<String> headers, InetAddress peer) {
    var hops = String.join(",", headers).split(",", -1);
    var client = peer;
    for (var hop : Arrays.asList(hops).reversed()) {
      var address = parse(hop.strip());
      if (address == null) {
        return client; // nothing left of what cannot be read is believed
      }
      client = address;
      if (!isTrusted(client)) {
        return client;
      }
    }
    return client;
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(range -> range.contains(address));
  }

  private static @Nullable InetAddress parse(String hop) {
    try {
      return InetAddress.ofLiteral(hop);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static ServerHttpRequest withoutForwarded(ServerHttpRequest request) {
    return request
        .mutate()
        .headers(headers ->
            List.copyOf(headers.headerNames()).stream()
                .filter(TrustedForwarding::isForwarded)
                .forEach(headers::remove))
        .build();
  }

  /// Proxies that set only the `X-Forwarded` headers let a client's other ones through.
  private static ServerHttpRequest withoutUntold(ServerHttpRequest request) {
    return request
        .mutate()
        .headers(headers -> {
          headers.remove("Forwarded");
          headers.remove("X-Forwarded-Prefix");
          headers.remove("X-Forwarded-Ssl");
          headers.remove(FOR);
        })
        .build();
  }

  private static boolean isForwarded(String name) {
    return name.equalsIgnoreCase("Forwarded") || name.regionMatches(true, 0, "X-Forwarded-", 0, 12);
  }
}
