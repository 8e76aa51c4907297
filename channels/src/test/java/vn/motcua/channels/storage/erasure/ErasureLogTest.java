package vn.motcua.channels.storage.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.assistant.report.Reports;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.Feedback;
import vn.motcua.channels.storage.StoredReports;
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.StoredFeedback;
import vn.motcua.channels.storage.console.StoredLookups;

class ErasureLogTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Duration YEARS = Duration.ofDays(730);

  @TempDir private Path folder;

  @Test
  void tellsWhatWasErasedWithoutNamingIt() throws IOException {
    var log = ErasureLog.inside(folder);
    log.note(Erasure.asked(NOW, Erasure.Kind.REPORT, "ma-phieu-bi-mat"));
    log.expired(NOW, Erasure.Kind.CONVERSATION, 3);
    log.expired(NOW, Erasure.Kind.FILLING, 0);

    assertThat(ErasureLog.inside(folder).all())
        .containsExactly(
            Erasure.asked(NOW, Erasure.Kind.REPORT, "ma-phieu-bi-mat"),
            Erasure.expired(NOW, Erasure.Kind.CONVERSATION, 3));
    assertThat(Files.readString(folder.resolve("erasures.log"))).doesNotContain("bi-mat");
  }

  @Test
  void goesOnAfterALineThatACrashCutOff() throws IOException {
    var log = ErasureLog.inside(folder);
    log.expired(NOW, Erasure.Kind.REPORT, 1);
    Files.writeString(folder.resolve("erasures.log"), "2026-11-22T03:0", StandardOpenOption.APPEND);
    log.expired(NOW, Erasure.Kind.REPORT, 2);

    assertThat(log.all()).extracting(Erasure::count).containsExactly(1, 2);
  }

  @Test
  void forgetsWhatIsOlderThanAnyBackup() {
    var log = ErasureLog.inside(folder);
    log.expired(NOW.minusSeconds(1), Erasure.Kind.REPORT, 1);
    log.expired(NOW, Erasure.Kind.REPORT, 2);

    assertThat(log.forget(NOW)).isOne();
    assertThat(log.all()).extracting(Erasure::count).containsExactly(2);
  }

  @Test
  void takesInWhatAnotherLogHasMore() {
    var log = ErasureLog.inside(folder);
    var other = ErasureLog.at(folder.resolve("other.log"));
    var both = Erasure.asked(NOW, Erasure.Kind.REPORT, "cả hai");
    log.note(both);
    other.note(both);
    other.note(Erasure.asked(NOW, Erasure.Kind.REPORT, "chỉ bên kia"));
    log.take(other);
    log.take(other);

    assertThat(log.all()).hasSize(2);
  }

  @Test
  void whatCameBackIsErasedAgainAndNothingElse() {
    var log = ErasureLog.inside(folder);
    try (var database = Database.inside(folder)) {
      var reports = new StoredReports(database, CLOCK, new StoredReports.Keep(YEARS, YEARS));
      var feedback = new StoredFeedback(database, CLOCK, YEARS, 10, words -> words);
      var lookups = new StoredLookups(database, CLOCK, YEARS, words -> words);
      var gone = reports.file(report("một", "chị Diều")).id();
      reports.file(report("hai", "anh Sáo"));
      var judged = feedback.add(new Feedback("", Feedback.Rating.DOWN, List.of(), "dở"));
      feedback.add(new Feedback("", Feedback.Rating.DOWN, List.of(), "hay"));
      lookups.add("mau", Lookup.Kind.SEARCH, "tạm trú");
      log.note(Erasure.asked(NOW, Erasure.Kind.REPORT, gone));
      log.note(Erasure.asked(NOW, Erasure.Kind.FEEDBACK, judged));
      log.note(Erasure.asked(NOW, Erasure.Kind.LOOKUP, lookups.of("mau", 1).getFirst().id()));

      assertThat(new Reapplied(database.source(), log).run()).isEqualTo(4);
      assertThat(reports.since(NOW))
          .extracting(filed -> filed.report().comment() + filed.report().contact())
          .containsExactlyInAnyOrder("", "haianh Sáo");
      assertThat(feedback.complaints(5)).hasSize(1);
      assertThat(lookups.of("mau", 5)).isEmpty();
      assertThat(new Reapplied(database.source(), log).run()).isZero();
    }
  }

  @Test
  void everyStoreNotesWhatItWasAskedToErase() {
    try (var database = Database.inside(folder)) {
      Reports reports = new StoredReports(database, CLOCK, new StoredReports.Keep(YEARS, YEARS));
      reports.erase(reports.file(report("một", "")).id());
      reports.erase("nobody");
      var feedback = new StoredFeedback(database, CLOCK, YEARS, 10, words -> words);
      feedback.erase(feedback.add(new Feedback("", Feedback.Rating.UP, List.of(), "")));
      var lookups = new StoredLookups(database, CLOCK, YEARS, words -> words);
      lookups.add("mau", Lookup.Kind.SEARCH, "tạm trú");
      lookups.add("mau", Lookup.Kind.SEARCH, "khai sinh");
      lookups.eraseAll("mau");
    }

    assertThat(ErasureLog.inside(folder).all())
        .extracting(Erasure::kind)
        .containsExactly(
            Erasure.Kind.REPORT, Erasure.Kind.FEEDBACK, Erasure.Kind.LOOKUP, Erasure.Kind.LOOKUP);
  }

  private static Report report(String words, String contact) {
    return new Report(Kind.LATE, new Matter("", "", "", null), words, contact, !contact.isEmpty());
  }
}
