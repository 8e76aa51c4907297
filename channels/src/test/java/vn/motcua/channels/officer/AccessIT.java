package vn.motcua.channels.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.officer.Visitor.place;
import static vn.motcua.channels.officer.Visitor.words;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Made-up officers at the gate of the console.
class AccessIT extends RunningApplication {

  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final String SESSION = "motcua-officer";

  @Autowired private StoredAccounts accounts;
  @Autowired private StoredAudit audit;
  @Autowired private Passwords passwords;
  private Visitor visitor = new Visitor(client);

  @BeforeEach
  void account() {
    accounts.remove("mau");
    accounts.add("mau", Role.OFFICER, passwords.hash(PASSWORD), false);
    visitor = new Visitor(client);
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void sendsStrangersToTheLogin(View view) {
    var shown = visitor.get(view.path());

    assertThat(shown.getStatus()).isEqualTo(HttpStatus.FOUND);
    assertThat(place(shown)).isEqualTo("/officer/login");
    assertThat(visitor.cookies).doesNotContainKey(SESSION);
  }

  @Test
  void letsTheRightPasswordIn() {
    var entered = visitor.login("mau", PASSWORD);

    assertThat(entered.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
    assertThat(place(entered)).isEqualTo("/officer");
    assertThat(words(visitor.get("/officer/password"))).contains("Đổi mật khẩu", "mau");
  }

  @Test
  void closesItsCookies() {
    var cookie = visitor.login("mau", PASSWORD).getResponseCookies().getFirst(SESSION);

    assertThat(cookie)
        .isNotNull()
        .satisfies(it -> {
          assertThat(it.isHttpOnly()).isTrue();
          assertThat(it.isSecure()).isTrue();
          assertThat(it.getSameSite()).isEqualTo("Strict");
          assertThat(it.getPath()).isEqualTo("/officer");
        });
  }

  @Test
  void saysTheSameOfAWrongPasswordAndAnUnknownName() {
    var wrong = visitor.login("mau", "không phải mật khẩu");
    var unknown = visitor.login("khong.co", PASSWORD);

    assertThat(wrong.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(unknown.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(tokenless(words(wrong))).isEqualTo(tokenless(words(unknown)));
    assertThat(visitor.cookies).doesNotContainKey(SESSION);
  }

  @Test
  void writesNoTypedNameDownThatIsNoAccount() {
    visitor.login("mật khẩu gõ nhầm ô", "x");

    assertThat(audit.newest(0, 1).getFirst().what()).isEqualTo(What.LOGIN_REFUSED);
    assertThat(audit.newest(0, 1).toString()).doesNotContain("gõ nhầm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/officer/login", "/officer/logout", "/officer/password"})
  void refusesFormsWithoutTheirToken(String path) {
    visitor.login("mau", PASSWORD);
    visitor.token = "forged";

    var refused =
        visitor.post(path, "name", "mau", "password", PASSWORD, "old", PASSWORD, "new", "x");

    assertThat(refused.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(visitor.get("/officer/password").getStatus()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void givesAnotherSessionAndAnotherTokenAtEachLogin() {
    visitor.login("mau", PASSWORD);
    var first = visitor.cookies.get(SESSION);
    var token = visitor.cookies.get("motcua-officer-form");

    visitor.login("mau", PASSWORD);

    assertThat(first).isNotBlank();
    assertThat(visitor.cookies.get(SESSION)).isNotBlank().isNotEqualTo(first);
    assertThat(visitor.cookies.get("motcua-officer-form")).isNotBlank().isNotEqualTo(token);
    var before = new Visitor(client);
    before.cookies.put(SESSION, first);
    assertThat(place(before.get("/officer/password"))).isEqualTo("/officer/login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/officer/accounts",
        "/%6Fficer/accounts",
        "//officer/accounts",
        "/officer;a=b/accounts",
        "/officer/%2E%2E/officer/accounts",
        "/officer%2Faccounts",
        "/x/../officer/accounts",
        "/OFFICER/accounts"
      })
  void showsNobodyAPageHoweverItsAddressIsSpelled(String path) {
    client
        .get()
        .uri(URI.create("http://127.0.0.1:" + port() + path))
        .exchange()
        .expectStatus()
        .value(status -> assertThat(status).isGreaterThanOrEqualTo(300));
  }

  @Test
  void takesNoSessionIdThatItDidNotGive() {
    visitor.cookies.put(SESSION, "00000000-0000-0000-0000-000000000001");

    visitor.login("mau", PASSWORD);

    assertThat(visitor.cookies.get(SESSION)).isNotEqualTo("00000000-0000-0000-0000-000000000001");
  }

  @Test
  void endsTheSessionAtLogout() {
    visitor.login("mau", PASSWORD);
    visitor.get("/officer/password");
    var session = visitor.cookies.get(SESSION);

    assertThat(place(visitor.post("/officer/logout"))).isEqualTo("/officer/login");

    visitor.cookies.put(SESSION, session);
    assertThat(place(visitor.get("/officer/password"))).isEqualTo("/officer/login");
  }

  @Test
  void endsSessionsOfARemovedAccount() {
    visitor.login("mau", PASSWORD);
    accounts.remove("mau");

    assertThat(place(visitor.get("/officer/password"))).isEqualTo("/officer/login");
  }

  @Test
  void asksForAnotherPasswordFirst() {
    accounts.change("mau", passwords.hash(PASSWORD), true);
    visitor.login("mau", PASSWORD);

    assertThat(place(visitor.get("/officer"))).isEqualTo("/officer/password");

    visitor.get("/officer/password");
    var chosen = "một câu khác hẳn, dễ nhớ";
    var changed =
        visitor.post("/officer/password", "old", PASSWORD, "new", chosen, "repeated", chosen);
    assertThat(place(changed)).isEqualTo("/officer");
    assertThat(visitor.get("/officer").getStatus()).isEqualTo(HttpStatus.OK);
    assertThat(place(new Visitor(client).login("mau", chosen))).isEqualTo("/officer");
  }

  @Test
  void endsOtherSessionsWhenThePasswordChanges() {
    var other = new Visitor(client);
    other.login("mau", PASSWORD);
    visitor.login("mau", PASSWORD);
    visitor.get("/officer/password");
    var chosen = "một câu khác hẳn, dễ nhớ";

    visitor.post("/officer/password", "old", PASSWORD, "new", chosen, "repeated", chosen);

    assertThat(visitor.get("/officer/password").getStatus()).isEqualTo(HttpStatus.OK);
    assertThat(place(other.get("/officer/password"))).isEqualTo("/officer/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/widget.js", "/api/v1/widget", "/api/v1/search?q=khai+sinh"})
  void setsNoCookieElsewhere(String path) {
    assertThat(visitor.get(path).getResponseCookies()).isEmpty();
    assertThat(visitor.get(path).getStatus()).isEqualTo(HttpStatus.OK);
  }

  private static String tokenless(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }
}
