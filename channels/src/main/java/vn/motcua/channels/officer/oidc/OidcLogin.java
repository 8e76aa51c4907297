package vn.motcua.channels.officer.oidc;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.ConsoleSecurity;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;

/// Lets those in for whom the identity provider vouches. Spring Security holds what comes back against
/// what was sent: state, nonce, signature, issuer, audience, time. Then a session begins as after a
/// password; no token of the provider is kept.
public final class OidcLogin {

  private static final Logger LOG = LoggerFactory.getLogger(OidcLogin.class);

  /// A page of ours goes on to the console: cookies that only our own pages cause to be sent would not
  /// come along where the provider's site sends the browser on.
  private static final byte[] ONWARD =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/officer">
      <title>Đã đăng nhập</title><link rel="stylesheet" href="/officer/console.css"></head>
      <body><main><h1>Đã đăng nhập</h1><p><a href="/officer">Vào trang tra cứu</a></p></main></body></html>
      """
          .getBytes(StandardCharsets.UTF_8);

  private final Issuer issuer;
  private final PendingLogins pending;
  private final Vouched vouched;
  private final Sessions sessions;
  private final ServerCsrfTokenRepository tokens;
  private final Desk desk;

  public OidcLogin(
      OidcSettings settings,
      Clock clock,
      Vouched vouched,
      Sessions sessions,
      ServerCsrfTokenRepository tokens,
      Desk desk) {
    this.issuer = new Issuer(settings);
    this.pending = new PendingLogins(clock);
    this.vouched = vouched;
    this.sessions = sessions;
    this.tokens = tokens;
    this.desk = desk;
  }

  /// Adds the way through the provider to the gate of the console.
  public void open(ServerHttpSecurity http) {
    var begin =
        new PathPatternParserServerWebExchangeMatcher(
            ConsoleSecurity.LOGIN + "/{registrationId}", HttpMethod.GET);
    http.oauth2Login(login ->
        login
            .clientRegistrationRepository(issuer)
            .authorizationRequestResolver(
                new DefaultServerOAuth2AuthorizationRequestResolver(issuer, begin))
            .authorizationRequestRepository(pending)
            .authenticationMatcher(
                new PathPatternParserServerWebExchangeMatcher(Issuer.BACK, HttpMethod.GET))
            .authenticationManager(manager())
            .authorizedClientRepository(new NoTokens())
            .securityContextRepository(sessions)
            .authenticationSuccessHandler(this::enter)
            .authenticationFailureHandler(this::refuse));
  }

  /// Everything that matters stands in the signed token, so that nothing else is asked for.
  private static ReactiveAuthenticationManager manager() {
    var users = new OidcReactiveOAuth2UserService();
    users.setRetrieveUserInfo(_ -> false);
    return new OidcAuthorizationCodeReactiveAuthenticationManager(
        new WebClientReactiveAuthorizationCodeTokenResponseClient(), users);
  }

  private Mono<Void> enter(WebFilterExchange at, Authentication authentication) {
    var exchange = at.getExchange();
    if (!(authentication.getPrincipal() instanceof OidcUser user)) {
      return out(exchange, Vouched.Why.REFUSED);
    }
    return desk.work(() -> vouched.enter(user.getIdToken().getClaims()))
        .flatMap(outcome ->
            switch (outcome) {
              case Vouched.Outcome.In(var account) ->
                  sessions
                      .begin(exchange, account)
                      .then(tokens.generateToken(exchange))
                      .flatMap(token -> tokens.saveToken(exchange, token))
                      .then(onward(exchange));
              case Vouched.Outcome.Out(var why) -> out(exchange, why);
            });
  }

  private Mono<Void> refuse(WebFilterExchange at, AuthenticationException failure) {
    LOG.warn("Login by the identity provider refused: {}", code(failure));
    return desk.work(() -> vouched.refuse(Vouched.Why.REFUSED))
        .then(out(at.getExchange(), Vouched.Why.REFUSED));
  }

  /// A provider, or whoever plays one, may send any words as its code.
  private static String code(AuthenticationException failure) {
    var code =
        failure instanceof OAuth2AuthenticationException known
            ? known.getError().getErrorCode()
            : failure.getClass().getSimpleName();
    return code.matches("[A-Za-z_]{1,60}") ? code : "another";
  }

  private static Mono<Void> out(ServerWebExchange exchange, Vouched.Why why) {
    return ConsoleSecurity.redirect(
        exchange, ConsoleSecurity.LOGIN + "?oidc=" + why.name().toLowerCase(Locale.ROOT));
  }

  private static Mono<Void> onward(ServerWebExchange exchange) {
    return Mono.defer(() -> {
      var response = exchange.getResponse();
      response
          .getHeaders()
          .setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
      return response.writeWith(
          Mono.fromSupplier(() -> response.bufferFactory().wrap(ONWARD.clone())));
    });
  }
}
