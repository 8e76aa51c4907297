package vn.motcua.channels.officer.access;

import static vn.motcua.channels.officer.gate.ConsoleSecurity.HOME;
import static vn.motcua.channels.officer.gate.ConsoleSecurity.LOGIN;
import static vn.motcua.channels.officer.gate.ConsoleSecurity.LOGOUT;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.ConsoleSecurity;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Login;
import vn.motcua.channels.officer.gate.Login.Outcome;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;

/// Logging in and out.
@Controller
public final class AccessController {

  private static final String TITLE = "Đăng nhập";
  private static final String TEMPLATE = "login";
  private static final String SAID = "said";
  private static final int NAME = 100;

  private final Login login;
  private final Sessions sessions;
  private final StoredAudit audit;
  private final ServerCsrfTokenRepository tokens;
  private final OtherLogin other;
  private final Desk desk;
  private final Pages pages;

  public AccessController(
      Login login,
      Sessions sessions,
      StoredAudit audit,
      ServerCsrfTokenRepository tokens,
      OtherLogin other,
      Desk desk,
      Pages pages) {
    this.login = login;
    this.sessions = sessions;
    this.audit = audit;
    this.tokens = tokens;
    this.other = other;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping(LOGIN)
  Mono<Rendering> page(ServerWebExchange exchange) {
    return show(exchange, came(Typed.address(exchange).text("oidc", NAME)));
  }

  @PostMapping(LOGIN)
  Mono<Rendering> enter(ServerWebExchange exchange) {
    var client = exchange.getRequest().getRemoteAddress();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.password(
                () -> login.attempt(typed.text("name", NAME), typed.raw("password"), client)))
        .flatMap(outcome ->
            switch (outcome) {
              case Outcome.In(var account) -> begin(exchange, account);
              case Outcome.Wrong() -> again(exchange, "Tên tài khoản hoặc mật khẩu không đúng.");
              case Outcome.Wait(var left) ->
                  again(
                      exchange,
                      "Đã thử sai nhiều lần. Xin thử lại sau %d giây."
                          .formatted(left.toSeconds() + 1));
            });
  }

  /// The token of the form is new too: one that was slipped in before the login is worth nothing.
  private Mono<Rendering> begin(ServerWebExchange exchange, Account account) {
    return sessions
        .begin(exchange, account)
        .then(tokens.generateToken(exchange))
        .flatMap(token -> tokens.saveToken(exchange, token))
        .then(Mono.fromSupplier(() -> Pages.to(HOME)));
  }

  private Mono<Rendering> again(ServerWebExchange exchange, String said) {
    exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
    return show(exchange, said);
  }

  private Mono<Rendering> show(ServerWebExchange exchange, String said) {
    return pages.show(exchange, TITLE, TEMPLATE, Map.of(SAID, said, "other", other.label()));
  }

  /// How somebody came back from the identity provider who was not let in.
  private static String came(String why) {
    return switch (why) {
      case "" -> "";
      case "role" -> "Tài khoản cơ quan này chưa được giao vai trò nào ở đây. Xin báo quản trị.";
      case "name" -> "Tên tài khoản cơ quan này đã dùng cho tài khoản khác. Xin báo quản trị.";
      default -> "Không đăng nhập được qua hệ thống của cơ quan. Xin thử lại.";
    };
  }

  @PostMapping(LOGOUT)
  Mono<Rendering> leave(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return desk.work(
            () -> {
              audit.note(who, What.LOGOUT, "");
              return true;
            })
        .then(sessions.end(exchange))
        .then(tokens.saveToken(exchange, null))
        .then(Mono.fromSupplier(() -> Pages.to(ConsoleSecurity.LOGIN)));
  }
}
