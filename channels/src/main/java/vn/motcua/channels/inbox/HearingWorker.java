package vn.motcua.channels.inbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.motcua.channels.outbox.Lanes;
import vn.motcua.channels.outbox.delivery.DeliveryWorker;

/// Keeps the inbox going while the server runs. It stops after the web server, which feeds it, and
/// before the outbox, which it feeds.
public final class HearingWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(HearingWorker.class);

  private static final int AT_ONCE = 500;

  /// Clocks and timers differ by so much.
  private static final Duration MARGIN = Duration.ofMillis(5);

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration DRAIN = Duration.ofSeconds(6);

  private final StoredInbox inbox;
  private final Lanes lanes;
  private final boolean wanted;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("inbox-look").daemon().factory());
  private volatile boolean running;

  /// @param atOnce people who are heard at the same time
  /// @param wanted whether it is to run
  public HearingWorker(StoredInbox inbox, Hearing hearing, int atOnce, boolean wanted) {
    this.inbox = inbox;
    this.wanted = wanted;
    this.lanes = new Lanes("inbox", atOnce, hearing::hear);
  }

  @Override
  public void start() {
    running = true;
    inbox.onNew(this::settled);
    var _ = looking.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void settled(String person) {
    var pause = inbox.settle().plus(MARGIN);
    try {
      var _ = looking.schedule(() -> lanes.wake(person), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // it is heard after the next start
    }
  }

  private void look() {
    try {
      inbox.due(AT_ONCE).forEach(lanes::wake);
    } catch (RuntimeException e) {
      LOG.error("The inbox could not be read: {}", e.getClass().getName());
    }
  }

  @Override
  public void stop() {
    looking.shutdown();
    look();
    try {
      if (!lanes.awaitIdle(DRAIN)) {
        LOG.warn("Events are left in the inbox; they are heard after the next start");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    lanes.close();
    running = false;
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return DeliveryWorker.PHASE + 100;
  }
}
