package vn.motcua.channels.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.channels.storage.StoredReports;
import vn.motcua.channels.storage.erasure.Erasure.Kind;
import vn.motcua.channels.storage.erasure.ErasureLog;
import vn.motcua.channels.storage.passing.PassingDatabase;
import vn.motcua.channels.storage.passing.StoredConversations;
import vn.motcua.channels.storage.passing.StoredFillings;

/// What people said, filled in and reported is forgotten in time, and it is noted that it was.
public final class Forgetting {

  private final StoredConversations conversations;
  private final StoredFillings fillings;
  private final PassingDatabase passing;
  private final StoredReports reports;
  private final ErasureLog log;
  private final Duration keepLog;
  private final Clock clock;

  /// @param keepLog how long it is known what was erased
  public Forgetting(
      StoredConversations conversations,
      StoredFillings fillings,
      PassingDatabase passing,
      StoredReports reports,
      ErasureLog log,
      Duration keepLog,
      Clock clock) {
    this.conversations = conversations;
    this.fillings = fillings;
    this.passing = passing;
    this.reports = reports;
    this.log = log;
    this.keepLog = keepLog;
    this.clock = clock;
  }

  /// What its owner erased leaves the file within a minute; what the clock erased, within eleven.
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void forgetWhatPasses() {
    log.expired(clock.instant(), Kind.CONVERSATION, conversations.eraseExpired());
    log.expired(clock.instant(), Kind.FILLING, fillings.eraseExpired());
    passing.compact();
  }

  /// Contacts that people left with reports, and their words, are kept only for a time.
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void forgetReports() {
    log.expired(clock.instant(), Kind.CONTACT, reports.forgetContacts());
    log.expired(clock.instant(), Kind.REPORT, reports.forgetWords());
  }

  /// So is the log itself.
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
  void forgetErasures() {
    log.forget(clock.instant().minus(keepLog));
  }
}
