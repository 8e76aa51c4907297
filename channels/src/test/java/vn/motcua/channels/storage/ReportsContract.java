package vn.motcua.channels.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.assistant.report.Reports;

/// What holds of everything that keeps reports.
abstract class ReportsContract {

  static final Duration CONTACTS = Duration.ofDays(180);
  static final Duration WORDS = Duration.ofDays(730);
  static final StoredReports.Keep KEEP = new StoredReports.Keep(CONTACTS, WORDS);

  /// Half an hour before December begins in Vietnam.
  static final Instant NOW = Instant.parse("2026-11-30T16:30:00Z");

  private static final Matter ABOUT =
      new Matter("1.004194", "Sổ hộ khẩu", "Xã Dây Dù, Tỉnh Diều Hâu", LocalDate.of(2026, 11, 20));

  private Instant now = NOW;

  /// An empty store that tells the time by [#clock()] and keeps things for [#KEEP].
  abstract StoredReports reports();

  final Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @Test
  void keepsWhatWasReported() {
    var all = reports();
    var report = new Report(Kind.EXTRA_PAPER, ABOUT, "Bắt nộp thêm", "chị Diều", true);
    all.file(report);

    assertThat(all.since(NOW)).containsExactly(new Reports.Filed(report, NOW));
    assertThat(all.since(NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void keepsAReportOfNothingButItsKind() {
    var all = reports();
    var bare = new Report(Kind.TOUT, new Matter("", "", "", null), "", "", false);
    all.file(bare);

    assertThat(all.since(NOW)).extracting(Reports.Filed::report).containsExactly(bare);
  }

  @Test
  void keepsTheLongestWords() {
    var all = reports();
    var kite = "🪁"; // two UTF-16 units
    var about =
        new Matter(
            kite.repeat(Report.PROCEDURE), kite.repeat(Report.PAPER), kite.repeat(500), null);
    var emails = "a@b.c ".repeat(Report.COMMENT / 6); // masks are longer than these
    all.file(new Report(Kind.LATE, about, emails, kite.repeat(Report.CONTACT), true));

    assertThat(all.since(NOW)).hasSize(1);
  }

  @Test
  void masksBeforeItStores() {
    var all = reports();
    all.file(new Report(Kind.LATE, ABOUT, "Gọi 0912 345 678", "", false));

    assertThat(all.since(NOW).getFirst().report().comment()).isEqualTo("Gọi [điện thoại]");
  }

  @Test
  void namesThemSoThatNobodyCanGuess() {
    var all = reports();
    var ids = new HashSet<String>();
    for (var each = 0; each < 20; each++) {
      ids.add(all.file(late("lần " + each)).id());
    }

    assertThat(ids)
        .hasSize(20)
        .allSatisfy(
            id -> assertThat(Base64.getUrlDecoder().decode(id)).hasSizeGreaterThanOrEqualTo(16));
  }

  @Test
  void countsTheSameReportOnceWithinAnHour() {
    var all = reports();
    var first = all.file(late("Quá hẹn"));
    now = now.plus(Duration.ofMinutes(59));
    var again = all.file(late("Quá hẹn"));
    var other = all.file(late("Quá hẹn ba ngày"));
    now = now.plus(Duration.ofMinutes(2));
    var later = all.file(late("Quá hẹn"));

    assertThat(again).isEqualTo(new Reports.Filing(first.id(), true));
    assertThat(other.repeated()).isFalse();
    assertThat(later.repeated()).isFalse();
    assertThat(all.since(NOW)).hasSize(3);
  }

  @Test
  void givesNobodyTheIdOfAReportWithAnotherContact() {
    var all = reports();
    var first = all.file(new Report(Kind.LATE, ABOUT, "", "chị Diều", true));
    var second = all.file(new Report(Kind.LATE, ABOUT, "", "", false));

    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Test
  void erasesTheWordsButGoesOnCounting() {
    var all = reports();
    var id = all.file(new Report(Kind.LATE, ABOUT, "Quá hẹn", "chị Diều", true)).id();

    assertThat(all.erase(id)).isTrue();
    assertThat(all.since(NOW))
        .extracting(Reports.Filed::report)
        .containsExactly(new Report(Kind.LATE, ABOUT, "", "", false));
    assertThat(all.counts()).extracting(Reports.Count::count).containsExactly(1L);
  }

  @Test
  void knowsNothingOfOtherIds() {
    assertThat(reports().erase("")).isFalse();
    assertThat(reports().erase("' OR 1=1 --")).isFalse();
  }

  @Test
  void forgetsContactsInTime() {
    var all = reports();
    all.file(new Report(Kind.LATE, ABOUT, "cũ", "chị Diều", true));
    now = now.plus(Duration.ofDays(1));
    all.file(new Report(Kind.LATE, ABOUT, "mới", "anh Sáo", true));
    assertThat(all.forgetContacts()).isZero();
    now = NOW.plus(CONTACTS).plusSeconds(1);

    assertThat(all.forgetContacts()).isEqualTo(1);
    assertThat(all.since(NOW))
        .extracting(filed -> filed.report().contact())
        .containsExactly("", "anh Sáo");
  }

  @Test
  void forgetsWordsInTimeAndGoesOnCounting() {
    var all = reports();
    all.file(late("cũ"));
    now = now.plus(Duration.ofDays(1));
    all.file(late("mới"));
    assertThat(all.forgetWords()).isZero();
    now = NOW.plus(WORDS).plusSeconds(1);

    assertThat(all.forgetWords()).isEqualTo(1);
    assertThat(all.since(NOW))
        .extracting(filed -> filed.report().comment())
        .containsExactly("", "mới");
    assertThat(all.forgetWords()).isZero();
  }

  @Test
  void countsByWhatIsTheSame() {
    var all = reports();
    all.file(late("một"));
    all.file(late("hai"));
    all.file(new Report(Kind.TOUT, ABOUT, "", "", false));
    now = now.plus(Duration.ofHours(1)); // December in Vietnam, November in UTC
    all.file(late("ba"));

    var november = YearMonth.of(2026, 11);
    assertThat(all.counts())
        .containsExactly(
            count(Kind.LATE, november, 2),
            count(Kind.TOUT, november, 1),
            count(Kind.LATE, november.plusMonths(1), 1));
  }

  @Test
  void takesTwoAtOnceAndTheSameOnlyOnce() throws Exception {
    var all = reports();
    var start = new CyclicBarrier(2);
    Callable<Reports.Filing> same =
        () -> {
          start.await();
          for (var each = 0; each < 20; each++) {
            all.file(late("lần " + each));
          }
          return all.file(late("lần 0"));
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var ids = Stream.of(threads.submit(same), threads.submit(same)).map(ReportsContract::id);
      assertThat(ids.distinct()).hasSize(1);
    }
    assertThat(all.since(NOW)).hasSize(20);
  }

  private static String id(java.util.concurrent.Future<Reports.Filing> filing) {
    try {
      return filing.get().id();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reports.Count count(Kind kind, YearMonth month, long count) {
    return new Reports.Count(kind, ABOUT.procedure(), ABOUT.paper(), ABOUT.place(), month, count);
  }

  static Report late(String comment) {
    return new Report(Kind.LATE, ABOUT, comment, "", false);
  }
}
