package vn.motcua.channels.officer.oversight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Who may use the console. Nobody changes their own account here, so that there always is an
/// administrator left.
@Controller
public final class AccountsController {

  private static final String PATH = "/officer/accounts";
  private static final int NAME = 100;

  private final StoredAccounts accounts;
  private final StoredAudit audit;
  private final Passwords passwords;
  private final Pages pages;

  public AccountsController(
      StoredAccounts accounts, StoredAudit audit, Passwords passwords, Pages pages) {
    this.accounts = accounts;
    this.audit = audit;
    this.passwords = passwords;
    this.pages = pages;
  }

  /// An account as the page shows it.
  record Row(
      String name, Role role, String created, boolean mustChange, boolean vouched, boolean mine) {}

  /// What came of a change: words, and a password to hand over, which is shown this once.
  private record Done(boolean good, String said, String password) {

    static Done failed(String said) {
      return new Done(false, said, "");
    }
  }

  /// What can be done to an account.
  private enum Deed {
    ADD,
    REMOVE,
    ROLE,
    RESET
  }

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    return show(exchange, Typed.address(exchange), false);
  }

  @PostMapping(PATH)
  Mono<Rendering> change(ServerWebExchange exchange) {
    return Typed.form(exchange).flatMap(typed -> show(exchange, typed, true));
  }

  private Mono<Rendering> show(ServerWebExchange exchange, Typed typed, boolean sent) {
    var me = Sessions.account(exchange).name();
    return pages.show(
        exchange,
        View.ACCOUNTS,
        "accounts",
        () -> {
          var content = new HashMap<String, Object>();
          if (sent) {
            content.put("done", done(typed, me));
          }
          content.put("rows", rows(me));
          content.put("roles", List.of(Role.values()));
          return content;
        });
  }

  private List<Row> rows(String me) {
    return accounts.all().stream()
        .map(each ->
            new Row(
                each.name(),
                each.role(),
                pages.moment(each.created()),
                each.mustChange(),
                each.isVouched(),
                each.name().equals(me)))
        .toList();
  }

  private Done done(Typed typed, String me) {
    var name = typed.required("name", NAME).toLowerCase(Locale.ROOT);
    if (name.equals(me)) {
      return Done.failed("Không tự sửa tài khoản của mình; xin nhờ quản trị khác.");
    }
    var role = Role.of(typed.text("role", NAME));
    return switch (typed.constant("deed", Deed.class).orElse(Deed.ADD)) {
      case ADD -> role.map(it -> add(name, it, me)).orElse(Done.failed("Xin chọn vai trò."));
      case ROLE -> role.map(it -> role(name, it, me)).orElse(Done.failed("Xin chọn vai trò."));
      case REMOVE -> remove(name, me);
      case RESET -> reset(name, me);
    };
  }

  private Done add(String name, Role role, String me) {
    if (!Account.isName(name)) {
      return Done.failed("Tên gồm 2 đến 40 chữ a-z không dấu, chữ số, dấu . _ -");
    }
    var password = passwords.oneTime();
    if (!accounts.add(name, role, passwords.hash(password), true)) {
      return Done.failed("Đã có tài khoản tên này.");
    }
    audit.note(me, What.ACCOUNT_ADDED, name + ", " + role.word());
    return new Done(true, "Đã thêm tài khoản " + name + ".", password);
  }

  private Done role(String name, Role role, String me) {
    if (!accounts.change(name, role)) {
      return Done.failed("Không có tài khoản này.");
    }
    audit.note(me, What.ROLE_CHANGED, name + ", " + role.word());
    return new Done(true, "Đã đổi vai trò của " + name + ".", "");
  }

  private Done remove(String name, String me) {
    if (!accounts.remove(name)) {
      return Done.failed("Không có tài khoản này.");
    }
    audit.note(me, What.ACCOUNT_REMOVED, name);
    return new Done(true, "Đã xóa tài khoản " + name + ".", "");
  }

  private Done reset(String name, String me) {
    if (accounts.find(name).filter(Account::isVouched).isPresent()) {
      return Done.failed("Tài khoản này đăng nhập qua hệ thống của cơ quan, không có mật khẩu.");
    }
    var password = passwords.oneTime();
    if (!accounts.change(name, passwords.hash(password), true)) {
      return Done.failed("Không có tài khoản này.");
    }
    audit.note(me, What.PASSWORD_RESET, name);
    return new Done(true, "Đã cấp lại mật khẩu cho " + name + ".", password);
  }
}
