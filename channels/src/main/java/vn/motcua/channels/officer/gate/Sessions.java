package vn.motcua.channels.officer.gate;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.StoredAccounts;

/// Who is logged in. The session only names the account; every request looks the account up anew,
/// so that removing it or changing its role or password counts at once.
public final class Sessions implements ServerSecurityContextRepository {

  /// A session ends when nothing was asked for this long.
  static final Duration IDLE = Duration.ofMinutes(30);

  /// A session ends this long after the login, whatever was asked.
  static final Duration LONGEST = Duration.ofHours(8);

  private static final String KEY = "officer";
  private static final String ACCOUNT = Sessions.class.getName() + ".account";

  private final StoredAccounts accounts;
  private final Desk desk;
  private final Clock clock;

  public Sessions(StoredAccounts accounts, Desk desk, Clock clock) {
    this.accounts = accounts;
    this.desk = desk;
    this.clock = clock;
  }

  private record Login(String name, String stamp, Instant at) implements Serializable {}

  /// Begins a session of `account`, under an id that nobody knew before the login.
  public Mono<Void> begin(ServerWebExchange exchange, Account account) {
    return exchange
        .getSession()
        .flatMap(session -> {
          session.start();
          session.setMaxIdleTime(IDLE);
          session
              .getAttributes()
              .put(KEY, new Login(account.name(), account.stamp(), clock.instant()));
          return session.changeSessionId();
        });
  }

  /// Ends the session.
  public Mono<Void> end(ServerWebExchange exchange) {
    return exchange.getSession().flatMap(WebSession::invalidate);
  }

  /// Who asks. Only pages behind the gate may ask this.
  public static Account account(ServerWebExchange exchange) {
    return Objects.requireNonNull(exchange.getAttribute(ACCOUNT), "nobody is logged in");
  }

  /// Whether who asks is logged in with a password that somebody else gave them.
  static boolean mustChange(ServerWebExchange exchange) {
    var account = (Account) exchange.getAttribute(ACCOUNT);
    return account != null && account.mustChange();
  }

  /// Sessions begin and end here alone.
  @Override
  public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
    return Mono.empty();
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    return exchange
        .getSession()
        .flatMap(session -> {
          var login = (Login) session.getAttribute(KEY);
          if (login == null) {
            return Mono.<SecurityContext>empty();
          }
          return desk.work(() -> valid(login))
              .flatMap(account ->
                  account
                      .map(found -> Mono.just(context(exchange, found)))
                      .orElseGet(() -> session.invalidate().then(Mono.empty())));
        });
  }

  private Optional<Account> valid(Login login) {
    if (!clock.instant().isBefore(login.at().plus(LONGEST))) {
      return Optional.empty();
    }
    return accounts.find(login.name()).filter(account -> account.stamp().equals(login.stamp()));
  }

  private static SecurityContext context(ServerWebExchange exchange, Account account) {
    exchange.getAttributes().put(ACCOUNT, account);
    var role = new SimpleGrantedAuthority(account.role().name());
    return new SecurityContextImpl(
        new UsernamePasswordAuthenticationToken(account.name(), null, List.of(role)));
  }
}
