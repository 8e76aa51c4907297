package vn.motcua.channels.officer.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.privacy.Unguessable;

/// Browsers that were sent to the identity provider and are not back yet. The cookie of a session is
/// not sent when another site sends the browser here, so each has a cookie of its own for the while,
/// which names what was asked and nothing else. It is good once.
final class PendingLogins
    implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "motcua-officer-oidc";
  private static final String PATH = "/officer/login";
  private static final Duration GOOD = Duration.ofMinutes(10);
  private static final int MOST = 1_000;

  private final Clock clock;
  private final Map<String, Pending> all = new LinkedHashMap<>(); // by this

  PendingLogins(Clock clock) {
    this.clock = clock;
  }

  private record Pending(OAuth2AuthorizationRequest request, Instant until) {}

  @Override
  public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
    return Mono.fromSupplier(() -> find(exchange, false));
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
    return Mono.fromSupplier(() -> {
      exchange.getResponse().addCookie(cookie("", Duration.ZERO));
      return find(exchange, true);
    });
  }

  @Override
  public Mono<Void> saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
    return Mono.fromRunnable(() -> {
      if (request != null) {
        exchange.getResponse().addCookie(cookie(keep(request), GOOD));
      }
    });
  }

  private synchronized String keep(OAuth2AuthorizationRequest request) {
    var key = Unguessable.word();
    all.put(key, new Pending(request, clock.instant().plus(GOOD)));
    if (all.size() > MOST) {
      all.remove(all.keySet().iterator().next());
    }
    return key;
  }

  /// What this browser asked, where the state that came back is the one that was sent.
  private synchronized @Nullable OAuth2AuthorizationRequest find(
      ServerWebExchange exchange, boolean remove) {
    var key =
        Optional.ofNullable(exchange.getRequest().getCookies().getFirst(COOKIE))
            .map(HttpCookie::getValue)
            .orElse("");
    var pending = remove ? all.remove(key) : all.get(key);
    var state = exchange.getRequest().getQueryParams().getFirst("state");
    return pending != null
            && clock.instant().isBefore(pending.until())
            && Objects.equals(pending.request().getState(), state)
        ? pending.request()
        : null;
  }

  private static ResponseCookie cookie(String value, Duration good) {
    return ResponseCookie.from(COOKIE, value)
        .path(PATH)
        .httpOnly(true)
        .secure(true)
        .sameSite("Lax")
        .maxAge(good)
        .build();
  }
}
