package vn.motcua.channels.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work for many people at once, for each of them one piece after the other. A lane is all the work
/// of one person; waking it while it runs makes it run once more.
public final class Lanes implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  private final Consumer<String> work;
  private final ExecutorService threads;

  /// Whether a lane that runs or waits for a thread was woken again.
  private final Map<String, Boolean> running = new HashMap<>();

  private boolean closed;

  /// @param name of the threads
  /// @param atOnce lanes that run at the same time
  /// @param work does what waits in a lane; if it fails, the lane waits to be woken
  public Lanes(String name, int atOnce, Consumer<String> work) {
    this.work = work;
    this.threads =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
  }

  /// Makes the lane run, as soon as a thread is free.
  public synchronized void wake(String lane) {
    if (closed || running.replace(lane, true) != null) {
      return;
    }
    running.put(lane, false);
    submit(lane);
  }

  private void submit(String lane) {
    try {
      threads.execute(() -> run(lane));
    } catch (RejectedExecutionException _) {
      running.remove(lane);
    }
  }

  private void run(String lane) {
    try {
      work.accept(lane);
    } catch (RuntimeException e) {
      LOG.error("A lane failed and is tried again later: {}", e.getClass().getName());
    } finally {
      ran(lane);
    }
  }

  private synchronized void ran(String lane) {
    if (Boolean.TRUE.equals(running.remove(lane)) && !closed) {
      running.put(lane, false);
      submit(lane);
    }
    if (running.isEmpty()) {
      notifyAll();
    }
  }

  /// Waits until no lane runs.
  ///
  /// @return whether that came about in time
  public synchronized boolean awaitIdle(Duration most) throws InterruptedException {
    var end = System.nanoTime() + most.toNanos();
    while (!running.isEmpty()) {
      var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /// Takes no more work. What runs comes to its end.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    threads.shutdown();
  }
}
