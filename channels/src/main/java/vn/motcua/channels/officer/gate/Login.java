package vn.motcua.channels.officer.gate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.channels.gate.RateLimit;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Tries names and passwords. The answer and its time are the same for a name that no account has.
public final class Login {

  private static final Logger LOG = LoggerFactory.getLogger(Login.class);
  private static final String UNKNOWN = "(không có tài khoản này)";
  private static final int FREE = 3;
  private static final int MOST = 10;

  /// An office stands behind one address.
  private static final int OFFICE = 5;

  private final StoredAccounts accounts;
  private final StoredAudit audit;
  private final Passwords passwords;
  private final Attempts byName;
  private final Attempts byAddress;

  public Login(StoredAccounts accounts, StoredAudit audit, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.passwords = passwords;
    this.byName = new Attempts(clock, FREE, MOST);
    this.byAddress = new Attempts(clock, FREE * OFFICE, MOST * OFFICE);
  }

  /// What came of an attempt.
  public sealed interface Outcome {

    /// It is the account's password.
    record In(Account account) implements Outcome {}

    /// It is not, or there is no such account.
    record Wrong() implements Outcome {}

    /// There were too many failures: nothing was looked at.
    record Wait(Duration left) implements Outcome {}
  }

  /// Tries once. Blocks for as long as a password takes.
  public Outcome attempt(String typed, String password, @Nullable InetSocketAddress client) {
    var name = typed.strip().toLowerCase(Locale.ROOT);
    var address = address(client);
    var waiting = longer(byName.waiting(name), byAddress.waiting(address));
    if (!waiting.isZero()) {
      return new Outcome.Wait(waiting);
    }
    var account = accounts.find(name);
    if (!passwords.fits(password, account.orElse(null))) {
      refuse(name, address, account);
      return new Outcome.Wrong();
    }
    byName.succeeded(name);
    byAddress.succeeded(address);
    audit.note(name, What.LOGIN, "");
    return new Outcome.In(account.orElseThrow());
  }

  /// Whether `password` is that of `account`, when somebody who is logged in says it again. Failing
  /// counts like failing to log in.
  public boolean confirms(Account account, String password) {
    if (!byName.waiting(account.name()).isZero()) {
      return false;
    }
    var fits = passwords.fits(password, account);
    if (fits) {
      byName.succeeded(account.name());
    } else {
      byName.failed(account.name());
    }
    return fits;
  }

  /// People type passwords where names belong, so only names of accounts are written down.
  private void refuse(String name, String address, Optional<Account> account) {
    byName.failed(name);
    byAddress.failed(address);
    var known = account.map(Account::name).orElse(UNKNOWN);
    LOG.warn("Login refused: {} from {}", account.isPresent() ? known : "no account", address);
    audit.note(known, What.LOGIN_REFUSED, address);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static String address(@Nullable InetSocketAddress client) {
    return Optional.ofNullable(client)
        .map(InetSocketAddress::getAddress)
        .map(RateLimit::network)
        .map(InetAddress::getHostAddress)
        .orElse("");
  }
}
