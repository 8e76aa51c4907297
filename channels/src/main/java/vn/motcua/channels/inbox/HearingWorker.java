package vn.motcua.channels.inbox;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import vn.motcua.channels.outbox.LaneRounds;
import vn.motcua.channels.outbox.delivery.DeliveryWorker;

/// Keeps the inbox going while the server runs. It stops after the web server, which feeds it, and
/// before the outbox, which it feeds.
public final class HearingWorker implements SmartLifecycle {

  /// Clocks and timers differ by so much.
  private static final Duration MARGIN = Duration.ofMillis(5);

  private static final Duration DRAIN = Duration.ofSeconds(6);

  private final StoredInbox inbox;
  private final LaneRounds rounds;
  private final boolean wanted;

  /// @param atOnce people who are heard at the same time
  /// @param wanted whether it is to run
  public HearingWorker(StoredInbox inbox, Hearing hearing, int atOnce, boolean wanted) {
    this.inbox = inbox;
    this.wanted = wanted;
    this.rounds = new LaneRounds("inbox", atOnce, hearing::hear, inbox::due, DRAIN);
  }

  @Override
  public void start() {
    inbox.onNew(person -> rounds.wakeAfter(inbox.settle().plus(MARGIN), person));
    rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }

  @Override
  public int getPhase() {
    return DeliveryWorker.PHASE + 100;
  }
}
