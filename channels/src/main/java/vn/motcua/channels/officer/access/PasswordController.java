package vn.motcua.channels.officer.access;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.ConsoleSecurity;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Login;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Another password. It ends every other session of the account.
@Controller
public final class PasswordController {

  private static final String PATH = "/officer/password";

  private final StoredAccounts accounts;
  private final StoredAudit audit;
  private final Passwords passwords;
  private final Login login;
  private final Sessions sessions;
  private final Desk desk;
  private final Pages pages;

  public PasswordController(
      StoredAccounts accounts,
      StoredAudit audit,
      Passwords passwords,
      Login login,
      Sessions sessions,
      Desk desk,
      Pages pages) {
    this.accounts = accounts;
    this.audit = audit;
    this.passwords = passwords;
    this.login = login;
    this.sessions = sessions;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    return show(exchange, "");
  }

  @PostMapping(PATH)
  Mono<Rendering> change(ServerWebExchange exchange) {
    var account = Sessions.account(exchange);
    return Typed.form(exchange)
        .flatMap(typed -> desk.password(() -> changed(account, typed)))
        .flatMap(
            problem -> problem.isEmpty() ? renewed(exchange, account) : refused(exchange, problem));
  }

  /// What is wrong; empty where the password was changed.
  private String changed(Account account, Typed typed) {
    var chosen = typed.raw("new");
    var problem =
        Passwords.problem(chosen, account.name())
            .or(() -> differs(chosen, typed.raw("repeated")))
            .or(() -> refuted(account, typed.raw("old"), chosen));
    if (problem.isEmpty()) {
      accounts.change(account.name(), passwords.hash(chosen), false);
      audit.note(account.name(), What.PASSWORD_CHANGED, account.name());
    }
    return problem.orElse("");
  }

  private static Optional<String> differs(String chosen, String repeated) {
    return chosen.equals(repeated)
        ? Optional.empty()
        : Optional.of("Hai lần nhập mật khẩu mới không giống nhau.");
  }

  private Optional<String> refuted(Account account, String old, String chosen) {
    if (!login.confirms(account, old)) {
      return Optional.of("Mật khẩu hiện tại không đúng, hoặc đã thử sai quá nhiều lần.");
    }
    return old.equals(chosen)
        ? Optional.of("Mật khẩu mới phải khác mật khẩu hiện tại.")
        : Optional.empty();
  }

  private Mono<Rendering> renewed(ServerWebExchange exchange, Account account) {
    return desk.work(() -> accounts.find(account.name()).orElseThrow())
        .flatMap(fresh -> sessions.begin(exchange, fresh))
        .then(Mono.fromSupplier(() -> Pages.to(ConsoleSecurity.HOME)));
  }

  private Mono<Rendering> refused(ServerWebExchange exchange, String problem) {
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    return show(exchange, problem);
  }

  private Mono<Rendering> show(ServerWebExchange exchange, String said) {
    var account = Sessions.account(exchange);
    return pages.show(
        exchange,
        View.PASSWORD,
        "password",
        () ->
            Map.of(
                "said",
                said,
                "first",
                account.mustChange(),
                "vouched",
                account.isVouched(),
                "shortest",
                Passwords.SHORTEST));
  }
}
