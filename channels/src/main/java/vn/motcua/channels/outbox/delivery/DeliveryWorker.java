package vn.motcua.channels.outbox.delivery;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import vn.motcua.channels.outbox.LaneRounds;
import vn.motcua.channels.outbox.StoredOutbox;

/// Keeps the outbox going while the server runs. It stops after everything that feeds it, and sends
/// first what may go by then.
public final class DeliveryWorker implements SmartLifecycle {

  /// Starts before, and stops after, what puts messages in.
  public static final int PHASE = 100;

  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final StoredOutbox outbox;
  private final Delivery delivery;
  private final LaneRounds rounds;

  /// @param atOnce people who are written to at the same time
  public DeliveryWorker(StoredOutbox outbox, Delivery delivery, int atOnce) {
    this.outbox = outbox;
    this.delivery = delivery;
    this.rounds = new LaneRounds("outbox", atOnce, delivery::deliver, this::due, DRAIN);
  }

  private List<String> due(int most) {
    return delivery.canSend() ? outbox.due(most) : List.of();
  }

  @Override
  public void start() {
    outbox.onNew(rounds::wake);
    rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isAutoStartup() {
    return delivery.hasNetwork();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
