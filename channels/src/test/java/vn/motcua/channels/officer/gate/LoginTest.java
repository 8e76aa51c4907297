package vn.motcua.channels.officer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.mock.web.server.MockWebSession;
import vn.motcua.channels.MovingClock;
import vn.motcua.channels.officer.gate.Login.Outcome;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.console.AuditEntry;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Guessing, and how long a session lasts, with a clock that the test moves.
class LoginTest {

  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final InetSocketAddress HOME = new InetSocketAddress("192.0.2.1", 5000);
  private static final InetSocketAddress ELSEWHERE = new InetSocketAddress("192.0.2.99", 5000);

  private final Database memory = Database.at("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "");
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T01:00:00Z"));
  private final Passwords passwords = new Passwords();
  private final StoredAccounts accounts = new StoredAccounts(memory, clock);
  private final StoredAudit audit = new StoredAudit(memory, clock);
  private final Login login = new Login(accounts, audit, passwords, clock);
  private final Desk desk = new Desk();
  private final Sessions sessions = new Sessions(accounts, desk, clock);

  @BeforeEach
  void account() {
    accounts.add("mau", Role.OFFICER, passwords.hash(PASSWORD), false);
  }

  @AfterEach
  void close() {
    desk.close();
    memory.close();
  }

  @Test
  void slowsGuessingOfOneAccountFromAnywhere() {
    guess("mau", 4);

    assertThat(login.attempt("mau", PASSWORD, ELSEWHERE)).isInstanceOf(Outcome.Wait.class);
    clock.advance(Duration.ofSeconds(2));
    assertThat(login.attempt("MAU ", PASSWORD, ELSEWHERE)).isInstanceOf(Outcome.In.class);
  }

  @Test
  void locksForAQuarterOfAnHourAfterTenGuesses() {
    for (var attempt = 0; attempt < 10; attempt++) {
      guess("mau", 1);
      if (attempt < 9) {
        clock.advance(Duration.ofMinutes(4));
      }
    }

    assertThat(login.attempt("mau", PASSWORD, ELSEWHERE))
        .isEqualTo(new Outcome.Wait(Duration.ofMinutes(15)));
    clock.advance(Duration.ofMinutes(15));
    assertThat(login.attempt("mau", PASSWORD, ELSEWHERE)).isInstanceOf(Outcome.In.class);
  }

  @Test
  void makesUnknownNamesWaitAlike() {
    guess("khong.co", 4);

    assertThat(login.attempt("khong.co", PASSWORD, ELSEWHERE))
        .isEqualTo(new Outcome.Wait(Duration.ofSeconds(2)));
  }

  @Test
  void slowsAnAddressThatTriesManyNames() {
    for (var name = 0; name < 16; name++) {
      guess("ten" + name, 1);
    }

    assertThat(login.attempt("mau", PASSWORD, HOME)).isInstanceOf(Outcome.Wait.class);
    assertThat(login.attempt("mau", PASSWORD, ELSEWHERE)).isInstanceOf(Outcome.In.class);
  }

  @Test
  void notesGuessesWithoutWhatWasTyped() {
    guess("mau", 1);
    guess("mật khẩu gõ nhầm ô", 1);

    assertThat(audit.newest(0, 9))
        .extracting(AuditEntry::what)
        .containsOnly(What.LOGIN_REFUSED)
        .hasSize(2);
    assertThat(audit.newest(0, 9).toString())
        .contains("mau", "192.0.2.1")
        .doesNotContain("gõ nhầm", "sai rồi");
  }

  @Test
  void slowsGuessingByOneWhoIsLoggedIn() {
    var account = accounts.find("mau").orElseThrow();
    for (var attempt = 0; attempt < 4; attempt++) {
      assertThat(login.confirms(account, "sai rồi")).isFalse();
    }

    assertThat(login.confirms(account, PASSWORD)).isFalse();
    clock.advance(Duration.ofSeconds(2));
    assertThat(login.confirms(account, PASSWORD)).isTrue();
  }

  @Test
  void endsASessionAfterEightHoursWhateverIsDone() {
    var session = new MockWebSession(clock);
    var exchange = exchange(session);
    sessions.begin(exchange, accounts.find("mau").orElseThrow()).block();
    assertThat(session.getMaxIdleTime()).isEqualTo(Duration.ofMinutes(30));

    clock.advance(Duration.ofHours(8).minusSeconds(1));
    assertThat(sessions.load(exchange(session)).block()).isNotNull();
    clock.advance(Duration.ofSeconds(1));
    assertThat(sessions.load(exchange(session)).block()).isNull();
  }

  @Test
  void endsASessionWhenTheRoleChanges() {
    var session = new MockWebSession(clock);
    sessions.begin(exchange(session), accounts.find("mau").orElseThrow()).block();

    accounts.change("mau", Role.ADMINISTRATOR);

    assertThat(sessions.load(exchange(session)).block()).isNull();
  }

  private static MockServerWebExchange exchange(MockWebSession session) {
    return MockServerWebExchange.builder(MockServerHttpRequest.get("/officer"))
        .session(session)
        .build();
  }

  private void guess(String name, int times) {
    for (var time = 0; time < times; time++) {
      assertThat(login.attempt(name, "sai rồi", HOME)).isInstanceOf(Outcome.Wrong.class);
    }
  }
}
