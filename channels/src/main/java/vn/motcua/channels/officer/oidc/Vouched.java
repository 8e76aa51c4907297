package vn.motcua.channels.officer.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Turns what an identity provider says of somebody into an account of the console. An account that
/// has a password, or that another person is vouched for by, is never given to them.
public final class Vouched {

  private static final String UNKNOWN = "(chưa rõ tài khoản)";

  private final StoredAccounts accounts;
  private final StoredAudit audit;
  private final OidcSettings settings;

  public Vouched(StoredAccounts accounts, StoredAudit audit, OidcSettings settings) {
    this.accounts = accounts;
    this.audit = audit;
    this.settings = settings;
  }

  /// What came of it.
  sealed interface Outcome {

    /// The account of whoever it is.
    record In(Account account) implements Outcome {}

    /// They have no business here.
    record Out(Why why) implements Outcome {}
  }

  /// Why somebody is refused.
  enum Why {
    /// What the provider sent back is not signed by it, not for us, or not what was asked for.
    REFUSED,
    /// No value of the claim means a role here.
    ROLE,
    /// Their name is none that an account may have, or is another account's.
    NAME
  }

  /// Gives the account of whoever `claims` speak of; makes it where there is none, and changes its role
  /// where the provider says another than before.
  Outcome enter(Map<String, Object> claims) {
    var role = role(claims);
    if (role.isEmpty()) {
      return refuse(Why.ROLE);
    }
    var name =
        Objects.toString(claims.get(settings.nameClaim()), "").strip().toLowerCase(Locale.ROOT);
    if (!Account.isName(name)) {
      return refuse(Why.NAME);
    }
    var subject = Account.vouchedBy(settings.issuer(), Objects.toString(claims.get("sub"), ""));
    var before = accounts.find(name);
    if (before.isEmpty()) {
      accounts.add(name, role.get(), subject, false);
      audit.note(name, What.ACCOUNT_ADDED, name + ", " + role.get().word() + ", OIDC");
    } else if (!before.get().hash().equals(subject)) {
      return refuse(Why.NAME);
    } else if (before.get().role() != role.get()) {
      accounts.change(name, role.get());
      audit.note(name, What.ROLE_CHANGED, name + ", " + role.get().word() + ", OIDC");
    }
    audit.note(name, What.LOGIN, "OIDC");
    return new Outcome.In(accounts.find(name).orElseThrow());
  }

  /// Notes that somebody was refused. What they are called elsewhere is not written down.
  Outcome refuse(Why why) {
    audit.note(UNKNOWN, What.LOGIN_REFUSED, "OIDC, " + why.name().toLowerCase(Locale.ROOT));
    return new Outcome.Out(why);
  }

  private Optional<Role> role(Map<String, Object> claims) {
    var values = values(claims);
    return settings.meanings().entrySet().stream()
        .filter(meaning -> values.contains(meaning.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private List<String> values(Map<String, Object> claims) {
    @Nullable Object at = claims;
    for (var part : settings.roleClaim().split("\\.", -1)) {
      at = at instanceof Map<?, ?> object ? object.get(part) : null;
    }
    return switch (at) {
      case Collection<?> several -> several.stream().map(Object::toString).toList();
      case String one -> List.of(one);
      case null, default -> List.of();
    };
  }
}
