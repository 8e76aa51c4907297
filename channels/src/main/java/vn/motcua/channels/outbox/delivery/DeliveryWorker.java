package vn.motcua.channels.outbox.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.motcua.channels.outbox.Lanes;
import vn.motcua.channels.outbox.StoredOutbox;

/// Keeps the outbox going while the server runs: at once where something is new, and with a look at
/// the database for what became due. It stops after everything that feeds it, and sends first what
/// may go by then.
public final class DeliveryWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);

  /// Starts before, and stops after, what puts messages in.
  public static final int PHASE = 100;

  private static final int AT_ONCE = 500;
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final StoredOutbox outbox;
  private final Delivery delivery;
  private final Lanes lanes;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("outbox-look").daemon().factory());
  private volatile boolean running;

  /// @param atOnce people who are written to at the same time
  public DeliveryWorker(StoredOutbox outbox, Delivery delivery, int atOnce) {
    this.outbox = outbox;
    this.delivery = delivery;
    this.lanes = new Lanes("outbox", atOnce, delivery::deliver);
  }

  @Override
  public void start() {
    running = true;
    outbox.onNew(lanes::wake);
    var _ = looking.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      if (delivery.canSend()) {
        outbox.due(AT_ONCE).forEach(lanes::wake);
      }
    } catch (RuntimeException e) {
      LOG.error("The outbox could not be read: {}", e.getClass().getName());
    }
  }

  @Override
  public void stop() {
    looking.shutdown();
    look();
    try {
      if (!lanes.awaitIdle(DRAIN)) {
        LOG.warn("Messages are left in the outbox; they go after the next start");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    lanes.close();
    running = false;
  }

  @Override
  public boolean isAutoStartup() {
    return delivery.hasNetwork();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
