package vn.motcua.channels.handover;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// What happens to hand-overs by the clock: those in which nobody speaks go back to the assistant,
/// those that nobody takes are given up, and those that are done are erased.
public final class HandOverUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(HandOverUpkeep.class);

  private final StoredHandOvers handOvers;
  private final HandOverDesk desk;
  private final HandOverSettings settings;
  private final String elsewhere;
  private final Clock clock;

  /// @param elsewhere where else people can turn to, as a sentence
  public HandOverUpkeep(
      StoredHandOvers handOvers,
      HandOverDesk desk,
      HandOverSettings settings,
      String elsewhere,
      Clock clock) {
    this.handOvers = handOvers;
    this.desk = desk;
    this.settings = settings;
    this.elsewhere = elsewhere;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void tidy() {
    var now = clock.instant();
    handOvers.idleSince(now.minus(settings.idle())).forEach(desk::lapse);
    handOvers
        .inVainSince(now.minus(settings.patience()))
        .forEach(each -> desk.giveUp(each, elsewhere));
    var gone = handOvers.eraseDone(now.minus(settings.keep()));
    if (gone > 0) {
      LOG.info("{} hand-overs were erased", gone);
    }
  }
}
