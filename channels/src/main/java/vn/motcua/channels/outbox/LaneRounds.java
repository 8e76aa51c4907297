package vn.motcua.channels.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps [Lanes] going while the server runs: at once where something is new, and with a look at the
/// database for what became due.
public final class LaneRounds {

  private static final Logger LOG = LoggerFactory.getLogger(LaneRounds.class);

  private static final int AT_ONCE = 500;
  private static final Duration LOOK = Duration.ofMillis(500);

  private final String name;
  private final Lanes lanes;
  private final IntFunction<List<String>> due;
  private final Duration drain;
  private final ScheduledExecutorService looking;
  private volatile boolean running;

  /// @param name of what holds the work, in logs and of threads
  /// @param atOnce lanes that run at the same time
  /// @param work does what waits in a lane
  /// @param due the lanes with something due, at most so many
  /// @param drain how long ending may take
  public LaneRounds(
      String name,
      int atOnce,
      Consumer<String> work,
      IntFunction<List<String>> due,
      Duration drain) {
    this.name = name;
    this.lanes = new Lanes(name, atOnce, work);
    this.due = due;
    this.drain = drain;
    this.looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name + "-look").daemon().factory());
  }

  /// Begins to look.
  public void start() {
    running = true;
    var _ = looking.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Makes a lane run as soon as it can.
  public void wake(String lane) {
    lanes.wake(lane);
  }

  /// The same after a pause; after the next start where this one ends before.
  public void wakeAfter(Duration pause, String lane) {
    try {
      var _ = looking.schedule(() -> lanes.wake(lane), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // it is found after the next start
    }
  }

  private void look() {
    try {
      due.apply(AT_ONCE).forEach(lanes::wake);
    } catch (RuntimeException e) {
      LOG.error("The {} could not be read: {}", name, e.getClass().getName());
    }
  }

  /// Does what is due by now, and ends.
  public void stop() {
    looking.shutdown();
    look();
    try {
      if (!lanes.awaitIdle(drain)) {
        LOG.warn("Something is left in the {}; it is done after the next start", name);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    lanes.close();
    running = false;
  }

  /// Whether it was started and has not ended.
  public boolean isRunning() {
    return running;
  }
}
