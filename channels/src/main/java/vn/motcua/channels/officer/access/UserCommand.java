package vn.motcua.channels.officer.access;

import java.io.PrintStream;
import java.util.Optional;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.AuditEntry;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// `user`: gives accounts of the console and takes them away. May run while the server does, which
/// knows of it at once. There is no account and no password that ships.
public final class UserCommand {

  private final StoredAccounts accounts;
  private final StoredAudit audit;
  private final PrintStream out;
  private final Passwords passwords = new Passwords();

  public UserCommand(StoredAccounts accounts, StoredAudit audit, PrintStream out) {
    this.accounts = accounts;
    this.audit = audit;
    this.out = out;
  }

  /// Gives `name` an account.
  ///
  /// @param password empty: one is made and printed, to be changed at the first login
  /// @return the exit status
  public int add(String name, Role role, Optional<String> password) {
    var problem = password.flatMap(chosen -> Passwords.problem(chosen, name));
    if (problem.isPresent()) {
      out.println(problem.get());
      return 1;
    }
    var given = password.orElseGet(passwords::oneTime);
    if (!accounts.add(name, role, passwords.hash(given), password.isEmpty())) {
      out.println("there is an account '%s' already".formatted(name));
      return 1;
    }
    audit.note(AuditEntry.OPERATOR, What.ACCOUNT_ADDED, name + ", " + role.word());
    out.println("account '%s' (%s) was made".formatted(name, role.word()));
    if (password.isEmpty()) {
      out.println("one-time password, to be changed at the first login: " + given);
    }
    return 0;
  }

  /// Takes an account away, which ends its sessions.
  public int remove(String name) {
    if (!accounts.remove(name)) {
      out.println("there is no account '%s'".formatted(name));
      return 1;
    }
    audit.note(AuditEntry.OPERATOR, What.ACCOUNT_REMOVED, name);
    out.println("account '%s' was removed".formatted(name));
    return 0;
  }

  /// Lists who has an account.
  public int list() {
    accounts
        .all()
        .forEach(account ->
            out.println(
                "%-40s %-14s %s%s"
                    .formatted(
                        account.name(),
                        account.role().word(),
                        account.created(),
                        account.mustChange() ? ", must change the password" : "")));
    return 0;
  }
}
