package vn.motcua.channels.officer.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;

/// Renders pages. What a page needs is worked out on the desk's threads, never on an event loop.
public final class Pages {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final Desk desk;
  private final Clock clock;

  public Pages(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// A page for whoever is logged in.
  ///
  /// @param content what the template shows, by name
  public Mono<Rendering> show(
      ServerWebExchange exchange,
      View view,
      String template,
      Callable<? extends Map<String, ?>> content) {
    var account = Sessions.account(exchange);
    return desk.work(content::call)
        .zipWith(token(exchange))
        .map(both ->
            bare(exchange, view.title(), template, both.getT1(), both.getT2())
                .modelAttribute("me", account.name())
                .modelAttribute("role", account.role().vietnamese())
                .modelAttribute("menu", View.of(account.role()))
                .modelAttribute("here", view)
                .build());
  }

  /// A page for anybody.
  public Mono<Rendering> show(
      ServerWebExchange exchange, String title, String template, Map<String, ?> content) {
    return token(exchange).map(token -> bare(exchange, title, template, content, token).build());
  }

  private static Rendering.Builder<?> bare(
      ServerWebExchange exchange,
      String title,
      String template,
      Map<String, ?> content,
      CsrfToken token) {
    exchange.getResponse().getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    return Rendering.view("officer/" + template)
        .model(content)
        .modelAttribute("title", title)
        .modelAttribute("tokenName", token.getParameterName())
        .modelAttribute("token", token.getToken());
  }

  private static Mono<CsrfToken> token(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
    return Objects.requireNonNull(token, "no token: is the page behind the gate?");
  }

  /// Sends a browser on to `path` after a form, so that going back does not send the form again.
  public static Rendering to(String path) {
    return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
  }

  /// A moment as people in Viet Nam read it.
  public String moment(Instant at) {
    return MOMENT.format(at.atZone(clock.getZone()));
  }
}
