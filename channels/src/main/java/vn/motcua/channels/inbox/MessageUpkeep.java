package vn.motcua.channels.inbox;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.channels.outbox.StoredOutbox;

/// Erases messages, and those who wrote them, once they are no longer needed. What they said is gone
/// before that: it is erased when they are done.
public final class MessageUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(MessageUpkeep.class);

  /// How long things are kept.
  ///
  /// @param done that a message was done, so that it is known when it comes again
  /// @param dead what was given up, for an administrator to see to
  /// @param people by which id to write to somebody, since they last did something
  public record Keep(Duration done, Duration dead, Duration people) {}

  private final StoredInbox inbox;
  private final StoredOutbox outbox;
  private final Keep keep;
  private final Clock clock;

  public MessageUpkeep(StoredInbox inbox, StoredOutbox outbox, Keep keep, Clock clock) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.keep = keep;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H")
  void erase() {
    var now = clock.instant();
    var done = now.minus(keep.done());
    var dead = now.minus(keep.dead());
    var erased = outbox.erase(done, dead) + inbox.erase(done, dead, now.minus(keep.people()));
    if (erased > 0) {
      LOG.info("{} rows of messages and their people were erased", erased);
    }
  }
}
