package vn.motcua.channels.talk.person;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Who is silent for long is forgotten.
public final class TalkUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(TalkUpkeep.class);

  private final RememberedPeople people;

  public TalkUpkeep(RememberedPeople people) {
    this.people = people;
  }

  @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
  void forget() {
    var gone = people.eraseExpired();
    if (gone > 0) {
      LOG.info("{} people on messaging channels were forgotten", gone);
    }
  }
}
