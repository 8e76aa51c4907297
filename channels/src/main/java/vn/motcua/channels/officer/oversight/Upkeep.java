package vn.motcua.channels.officer.oversight;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.channels.storage.console.StoredFeedback;
import vn.motcua.channels.storage.console.StoredLookups;
import vn.motcua.channels.storage.console.StoredQuestions;

/// What the console keeps is forgotten in time.
public final class Upkeep {

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final StoredLookups lookups;
  private final StoredQuestions questions;
  private final StoredFeedback feedback;

  public Upkeep(StoredLookups lookups, StoredQuestions questions, StoredFeedback feedback) {
    this.lookups = lookups;
    this.questions = questions;
    this.feedback = feedback;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void forget() {
    var gone = lookups.eraseExpired() + questions.eraseExpired() + feedback.eraseExpired();
    if (gone > 0) {
      LOG.info("{} look-ups, questions and judgements were erased", gone);
    }
  }
}
