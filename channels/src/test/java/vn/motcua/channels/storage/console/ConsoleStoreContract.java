package vn.motcua.channels.storage.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.privacy.Redaction;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Feedback;
import vn.motcua.channels.storage.Feedback.Rating;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.wording.AddedWording;
import vn.motcua.channels.storage.wording.StoredWordings;

/// What every database keeps for the console. The people are made up.
abstract class ConsoleStoreContract {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Duration KEEP = Duration.ofDays(90);

  abstract Database database();

  @Test
  void keepsAccountsUntilTheyAreRemoved() {
    var accounts = new StoredAccounts(database(), clock(NOW));

    assertThat(accounts.add("mau", Role.LEAD, "hash", true)).isTrue();
    assertThat(accounts.add("mau", Role.OFFICER, "other", false)).isFalse();
    var first = accounts.find("mau").orElseThrow();
    assertThat(first.role()).isEqualTo(Role.LEAD);
    assertThat(first.mustChange()).isTrue();
    assertThat(first.toString()).doesNotContain("hash", first.stamp());

    assertThat(accounts.change("mau", Role.EDITOR)).isTrue();
    var second = accounts.find("mau").orElseThrow();
    assertThat(second.role()).isEqualTo(Role.EDITOR);
    assertThat(second.stamp()).isNotEqualTo(first.stamp());

    assertThat(accounts.change("mau", "another", false)).isTrue();
    assertThat(accounts.find("mau").orElseThrow().stamp()).isNotEqualTo(second.stamp());
    assertThat(accounts.all()).extracting(Account::name).containsExactly("mau");
    assertThat(accounts.remove("mau")).isTrue();
    assertThat(accounts.remove("mau")).isFalse();
    assertThat(accounts.change("mau", Role.LEAD)).isFalse();
  }

  @Test
  void keepsWordingsUntilTheyAreRetired() {
    var wordings = new StoredWordings(database(), clock(NOW));

    var kite = wordings.add("giấy thả diều", "9.000001", "mau");
    wordings.add("xin bay diều", "9.000001", "mau");
    assertThat(wordings.byCode())
        .containsOnly(Map.entry("9.000001", List.of("giấy thả diều", "xin bay diều")));
    assertThat(wordings.find(kite).orElseThrow().by()).isEqualTo("mau");

    assertThat(wordings.retire(kite, "khac")).isTrue();
    assertThat(wordings.retire(kite, "khac")).isFalse();
    assertThat(wordings.find(kite)).isEmpty();
    assertThat(wordings.inUse()).extracting(AddedWording::phrase).containsExactly("xin bay diều");
  }

  @Test
  void findsAnOpenQuestionByItsId() {
    var questions = new StoredQuestions(database(), clock(NOW), KEEP, 10, new Redaction()::masked);
    questions.add(OpenQuestion.Outcome.NOT_FOUND, "xin thả diều", "9.000001");
    var open = questions.open(1).getFirst();

    assertThat(questions.find(open.id())).contains(open);
    assertThat(questions.find("none")).isEmpty();
  }

  @Test
  void refusesNamesThatNobodyMayHave() {
    var accounts = new StoredAccounts(database(), clock(NOW));

    for (var name : List.of("", "a", "Mẫu", "a b", "-a", "x".repeat(41))) {
      assertThatThrownBy(() -> accounts.add(name, Role.LEAD, "hash", true))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void addsToTheAuditLogAndNeverTakesAway() {
    var audit = new StoredAudit(database(), clock(NOW));
    for (var target : List.of("một", "hai", "ba")) {
      audit.note("mau", What.RULE_APPROVED, target);
    }

    assertThat(audit.newest(0, 2)).extracting(AuditEntry::target).containsExactly("ba", "hai");
    assertThat(audit.newest(2, 1)).extracting(AuditEntry::target).containsExactly("một");
    assertThat(audit.newest(0, 1).getFirst().at()).isEqualTo(NOW);
    assertThat(Arrays.stream(StoredAudit.class.getMethods()).map(it -> it.getName()))
        .doesNotContain("remove", "erase", "delete", "change", "update");
  }

  @Test
  void keepsTheAuditLogForATime() {
    new StoredAudit(database(), clock(NOW)).note("mau", What.LOGIN, "một");
    new StoredAudit(database(), clock(NOW.plusSeconds(9))).note("mau", What.LOGOUT, "hai");
    var later = new StoredAudit(database(), clock(NOW.plus(KEEP).plusSeconds(1)));

    assertThat(later.eraseExpired(KEEP.plusSeconds(2))).isZero();
    assertThat(later.eraseExpired(KEEP)).isOne();
    assertThat(later.newest(0, 5)).extracting(AuditEntry::target).containsExactly("hai");
  }

  @Test
  void findsWhatWasThoughtOfAReplyAndErasesIt() {
    var box = feedback(NOW, 10);
    var reply = "00000000-0000-4000-8000-000000000001";
    var id = box.add(new Feedback(reply, Rating.DOWN, List.of(), "dở"));
    box.add(new Feedback("", Rating.DOWN, List.of(), "hay"));

    assertThat(box.of(List.of(reply, "khác")))
        .extracting(given -> given.feedback().comment())
        .containsExactly("dở");
    assertThat(box.of(List.of())).isEmpty();
    assertThat(box.erase(id)).isTrue();
    assertThat(box.erase(id)).isFalse();
    assertThat(box.of(List.of(reply))).isEmpty();
    assertThat(box.complaints(5)).hasSize(1);
  }

  @Test
  void keepsLookupsMaskedForTheirOwnerAndForATime() {
    lookups(NOW).add("mau", Lookup.Kind.SEARCH, "khai sinh 001099000001");
    lookups(NOW).add("khac", Lookup.Kind.DOSSIER, "của người khác");

    assertThat(lookups(NOW).of("mau", 9))
        .extracting(Lookup::words)
        .containsExactly("khai sinh [số]");
    assertThat(lookups(NOW.plus(KEEP).plusSeconds(1)).of("mau", 9)).isEmpty();
    assertThat(lookups(NOW).eraseExpired()).isZero();
    assertThat(lookups(NOW.plus(KEEP).plusSeconds(1)).eraseExpired()).isEqualTo(2);
  }

  @Test
  void forgetsTheLookupsOfARemovedAccount() {
    var accounts = new StoredAccounts(database(), clock(NOW));
    accounts.add("mau", Role.OFFICER, "hash", false);
    lookups(NOW).add("mau", Lookup.Kind.SEARCH, "khai sinh");

    accounts.remove("mau");

    assertThat(lookups(NOW).of("mau", 9)).isEmpty();
  }

  @Test
  void keepsOpenQuestionsUntilSomebodySawToThem() {
    var questions = questions(NOW, 10);
    questions.add(OpenQuestion.Outcome.NOT_FOUND, "một 0912345678", "1.001193");
    var id = questions.open(9).getFirst().id();

    assertThat(questions.open(9).getFirst().words()).isEqualTo("một [điện thoại]");
    assertThat(questions.handle(List.of(), "mau")).isZero();
    assertThat(questions.handle(List.of(id, "không có"), "mau")).isEqualTo(1);
    assertThat(questions.handle(List.of(id), "khac")).isZero();
    assertThat(questions.open(9)).isEmpty();
    assertThat(questions(NOW.plus(KEEP).plusSeconds(1), 10).eraseExpired()).isEqualTo(1);
  }

  @Test
  void keepsTheNewestOfTooManyQuestions() {
    for (var second = 0; second < 5; second++) {
      questions(NOW.plusSeconds(second), 2)
          .add(OpenQuestion.Outcome.ASKED_BACK, "câu " + second, "");
    }

    assertThat(questions(NOW, 2).eraseExpired()).isEqualTo(3);
    assertThat(questions(NOW, 2).open(9))
        .extracting(OpenQuestion::words)
        .containsExactly("câu 4", "câu 3");
  }

  @Test
  void keepsFeedbackMaskedAndTheNewestOfTooMuch() {
    var box = feedback(NOW, 1);
    box.add(new Feedback("tự điền 1", Rating.UP, List.of(), ""));
    var later = feedback(NOW.plusSeconds(1), 1);
    later.add(new Feedback("r", Rating.DOWN, List.of("Sai phí", "Thiếu giấy"), "gọi 0912345678"));

    assertThat(box.count(Rating.UP)).isEqualTo(1);
    var given = box.complaints(9).getFirst();
    assertThat(given.feedback().reasons()).containsExactly("Sai phí", "Thiếu giấy");
    assertThat(given.feedback().comment()).isEqualTo("gọi [điện thoại]");
    assertThat(given.feedback().replyId()).isEmpty();
    assertThat(box.eraseExpired()).isEqualTo(1);
    assertThat(box.handle(List.of(given.id()), "mau")).isEqualTo(1);
    assertThat(box.complaints(9)).isEmpty();
  }

  private StoredLookups lookups(Instant at) {
    return new StoredLookups(database(), clock(at), KEEP, new Redaction()::masked);
  }

  private StoredQuestions questions(Instant at, int most) {
    return new StoredQuestions(database(), clock(at), KEEP, most, new Redaction()::masked);
  }

  private StoredFeedback feedback(Instant at, int most) {
    return new StoredFeedback(database(), clock(at), KEEP, most, new Redaction()::masked);
  }

  private static Clock clock(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }
}
