package vn.motcua.channels.gate;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Tells browsers to run nothing but our own scripts and to show our pages in no foreign frame.
public final class SecurityHeaders implements WebFilter, Ordered {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "img-src 'self' https: data:; font-src 'self'; manifest-src 'self'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  @Override
  public int getOrder() {
    return Gate.HEADERS;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var headers = exchange.getResponse().getHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Permissions-Policy", "camera=(self), geolocation=(), microphone=(self)");
    if (exchange.getRequest().getPath().value().startsWith("/api/")) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    return chain.filter(exchange);
  }
}
