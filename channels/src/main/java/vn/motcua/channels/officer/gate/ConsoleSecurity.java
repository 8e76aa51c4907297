package vn.motcua.channels.officer.gate;

import java.net.URI;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// The gate of the console: which address is for which role, forms with tokens, cookies under
/// `/officer` alone. Everything else of the server stays as it was, without cookies.
public final class ConsoleSecurity {

  /// Where the console is, and the only path that its cookies are for.
  public static final String HOME = "/officer";

  /// Where one logs in.
  public static final String LOGIN = "/officer/login";

  /// Where one logs out.
  public static final String LOGOUT = "/officer/logout";

  private static final String TOKEN_COOKIE = "motcua-officer-form";

  private ConsoleSecurity() {}

  /// Holds addresses of the console to strict spelling. The public API takes what it always took,
  /// encoded slashes in numbers of regulations among it.
  public static ServerWebExchangeFirewall firewall() {
    var strict = new StrictServerWebExchangeFirewall();
    return exchange ->
        isConsole(exchange) ? strict.getFirewalledExchange(exchange) : Mono.just(exchange);
  }

  /// However its first part is spelled: it is compared as it will be matched.
  private static boolean isConsole(ServerWebExchange exchange) {
    return exchange.getRequest().getPath().pathWithinApplication().elements().stream()
        .filter(PathContainer.PathSegment.class::isInstance)
        .map(PathContainer.PathSegment.class::cast)
        .findFirst()
        .filter(first -> HOME.equals("/" + first.valueToMatch()))
        .isPresent();
  }

  /// Tokens of forms, in a cookie that scripts cannot read.
  public static CookieServerCsrfTokenRepository tokens() {
    var tokens = new CookieServerCsrfTokenRepository();
    tokens.setCookieName(TOKEN_COOKIE);
    tokens.setCookieCustomizer(ConsoleSecurity::close);
    return tokens;
  }

  /// Finds the token also in forms with files.
  private static XorServerCsrfTokenRequestAttributeHandler requests() {
    var requests = new XorServerCsrfTokenRequestAttributeHandler();
    requests.setTokenFromMultipartDataEnabled(true);
    return requests;
  }

  /// Makes a cookie one of the console's.
  public static void close(ResponseCookie.ResponseCookieBuilder cookie) {
    cookie.path(HOME).httpOnly(true).secure(true).sameSite("Strict");
  }

  /// The chain for `/officer/**`.
  ///
  /// @param others adds other ways to log in than a password
  public static SecurityWebFilterChain chain(
      ServerHttpSecurity http,
      Sessions sessions,
      CookieServerCsrfTokenRepository tokens,
      Consumer<ServerHttpSecurity> others) {
    ReactiveAuthenticationManager nobody = _ -> Mono.empty();
    others.accept(http);
    return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/officer/**"))
        .securityContextRepository(sessions)
        .authenticationManager(nobody)
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .csrf(csrf ->
            csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(requests())
                .accessDeniedHandler((exchange, _) -> Refusal.send(exchange, 403)))
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .anonymous(ServerHttpSecurity.AnonymousSpec::disable)
        .exceptionHandling(failures ->
            failures
                .authenticationEntryPoint(new RedirectServerAuthenticationEntryPoint(LOGIN))
                .accessDeniedHandler((exchange, _) -> Refusal.send(exchange, 403)))
        .authorizeExchange(ConsoleSecurity::authorize)
        .addFilterBefore(new Uploads(sessions), SecurityWebFiltersOrder.CSRF)
        .addFilterAfter(ConsoleSecurity::sendToChange, SecurityWebFiltersOrder.AUTHORIZATION)
        .build();
  }

  private static void authorize(AuthorizeExchangeSpec pages) {
    pages
        .pathMatchers(HttpMethod.GET, LOGIN, "/officer/console.css", "/officer/console.js")
        .permitAll();
    pages.pathMatchers(HttpMethod.POST, LOGIN).permitAll();
    pages.pathMatchers(HttpMethod.POST, LOGOUT).authenticated();
    for (var view : View.values()) {
      pages.pathMatchers(view.patterns()).hasAnyAuthority(view.authorities());
    }
    pages.anyExchange().denyAll();
  }

  /// Whoever was given a password goes nowhere before it is changed.
  private static Mono<Void> sendToChange(ServerWebExchange exchange, WebFilterChain chain) {
    var path = exchange.getRequest().getPath().value();
    if (path.equals(LOGIN)
        || path.equals(LOGOUT)
        || path.equals(View.PASSWORD.path())
        || !Sessions.mustChange(exchange)) {
      return chain.filter(exchange);
    }
    return redirect(exchange, View.PASSWORD.path());
  }

  /// Sends the browser to `path` with a GET.
  public static Mono<Void> redirect(ServerWebExchange exchange, String path) {
    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
    exchange.getResponse().getHeaders().setLocation(URI.create(path));
    return exchange.getResponse().setComplete();
  }
}
