package vn.motcua.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Accounts of made-up people, by command.
class UserCommandTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final InputStream input = System.in;

  @BeforeEach
  void set() {
    System.setProperty("motcua.data-dir", folder.toString());
  }

  @AfterEach
  void clear() {
    System.clearProperty("motcua.data-dir");
    System.setIn(input);
  }

  @Test
  void printsAOneTimePasswordThatMustBeChanged() {
    assertThat(run("user", "add", "Mau.A", "--role", "lead")).isZero();

    var account = account("mau.a");
    assertThat(account.role()).isEqualTo(Role.LEAD);
    assertThat(account.mustChange()).isTrue();
    var password = printed().replaceAll("(?s).*login: (\\S+)\\s*", "$1");
    assertThat(new Passwords().fits(password, account)).isTrue();
    assertThat(account.hash()).startsWith("$argon2id$");
  }

  @Test
  void takesAPasswordFromTheInput() {
    System.setIn(new ByteArrayInputStream("một câu dễ nhớ\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(run("user", "add", "mau", "--role", "officer", "--password-stdin")).isZero();

    assertThat(new Passwords().fits("một câu dễ nhớ", account("mau"))).isTrue();
    assertThat(account("mau").mustChange()).isFalse();
    assertThat(printed()).doesNotContain("câu dễ nhớ");
  }

  @Test
  void refusesAWeakPassword() {
    System.setIn(new ByteArrayInputStream("123456\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(run("user", "add", "mau", "--role", "officer", "--password-stdin")).isOne();
    assertThat(run("user", "list")).isZero();
    assertThat(printed()).doesNotContain("mau ");
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    assertThat(run("user", "add", "mau")).isEqualTo(2);
    assertThat(run("user", "add", "mau", "--role", "king")).isEqualTo(2);
    assertThat(run("user", "add", "a b", "--role", "lead")).isEqualTo(2);
    assertThat(run("user", "remove")).isEqualTo(2);
    assertThat(run("user")).isEqualTo(2);
  }

  @Test
  void addsNobodyTwiceAndRemovesThemOnce() {
    assertThat(run("user", "add", "mau", "--role", "editor")).isZero();
    assertThat(run("user", "add", "mau", "--role", "editor")).isOne();
    assertThat(run("user", "remove", "mau")).isZero();
    assertThat(run("user", "remove", "mau")).isOne();
  }

  @Test
  void worksWhileTheServerHasTheDatabaseOpenAndIsNoted() {
    try (var server = Database.inside(folder)) {
      assertThat(run("user", "add", "mau", "--role", "administrator")).isZero();

      assertThat(new StoredAccounts(server, Clock.systemUTC()).find("mau")).isPresent();
      assertThat(new StoredAudit(server, Clock.systemUTC()).newest(0, 5))
          .extracting("what")
          .containsExactly(What.ACCOUNT_ADDED);
    }
  }

  private Account account(String name) {
    try (var database = Database.inside(folder)) {
      return new StoredAccounts(database, Clock.systemUTC()).find(name).orElseThrow();
    }
  }

  private int run(String... words) {
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Application(out).run(List.of(words));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
