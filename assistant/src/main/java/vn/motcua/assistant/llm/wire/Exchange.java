package vn.motcua.assistant.llm.wire;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// One request with its answer, from outside: how long it has been quiet, and a way to end it at
/// once. LangChain4j offers neither before the first word has come.
public final class Exchange {

  private static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

  private volatile long lastSign = System.nanoTime();
  private volatile boolean begun;
  private @Nullable CompletableFuture<?> pending; // guarded by this
  private boolean stopped; // guarded by this

  /// Runs `sending`, whose request belongs to this exchange.
  public void during(Runnable sending) {
    ScopedValue.where(CURRENT, this).run(sending);
  }

  static Exchange current() {
    return CURRENT.orElseThrow(() -> new IllegalStateException("Sent outside of an exchange"));
  }

  /// Whether anything of the answer has come.
  public boolean isBegun() {
    return begun;
  }

  /// When the last sign of life came, or else when this was made: as [System#nanoTime()] counts.
  public long lastSign() {
    return lastSign;
  }

  /// An event came.
  void sign() {
    lastSign = System.nanoTime();
    begun = true;
  }

  void hold(CompletableFuture<?> sent) {
    boolean late;
    synchronized (this) {
      pending = sent;
      late = stopped;
    }
    if (late) {
      sent.cancel(true);
    }
  }

  /// Whether it was ended, so that nothing may be sent any more.
  synchronized boolean isStopped() {
    return stopped;
  }

  /// Closes the connection unless the answer is complete; what was not yet sent never is.
  public void stop() {
    CompletableFuture<?> open;
    synchronized (this) {
      stopped = true;
      open = pending;
    }
    if (open != null) {
      open.cancel(true);
    }
  }
}
