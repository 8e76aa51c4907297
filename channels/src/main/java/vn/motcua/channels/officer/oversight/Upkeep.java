package vn.motcua.channels.officer.oversight;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredFeedback;
import vn.motcua.channels.storage.console.StoredLookups;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.channels.storage.erasure.Erasure.Kind;
import vn.motcua.channels.storage.erasure.ErasureLog;

/// What the console keeps is forgotten in time.
public final class Upkeep {

  private final StoredLookups lookups;
  private final StoredQuestions questions;
  private final StoredFeedback feedback;
  private final StoredAudit audit;
  private final Duration keepAudit;
  private final ErasureLog log;
  private final Clock clock;

  /// @param keepAudit how long an entry of the audit log is kept
  public Upkeep(
      StoredLookups lookups,
      StoredQuestions questions,
      StoredFeedback feedback,
      StoredAudit audit,
      Duration keepAudit,
      ErasureLog log,
      Clock clock) {
    this.lookups = lookups;
    this.questions = questions;
    this.feedback = feedback;
    this.audit = audit;
    this.keepAudit = keepAudit;
    this.log = log;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void forget() {
    log.expired(clock.instant(), Kind.LOOKUP, lookups.eraseExpired());
    log.expired(clock.instant(), Kind.QUESTION, questions.eraseExpired());
    log.expired(clock.instant(), Kind.FEEDBACK, feedback.eraseExpired());
    log.expired(clock.instant(), Kind.AUDIT, audit.eraseExpired(keepAudit));
  }
}
