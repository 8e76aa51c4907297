package vn.motcua.channels.web;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One piece of work with the thread that does it. It thinks only while it has a permit, and an
/// interrupt reaches it only where that harms nothing: while it waits for its turn or for a model.
/// Anywhere else it could close the files of an index under all its readers.
final class Piece {

  /// The piece that this thread does.
  static final ScopedValue<Piece> CURRENT = ScopedValue.newInstance();

  private final Semaphore thinking;
  private @Nullable Thread interruptible; // guarded by this
  private boolean gone; // guarded by this
  private boolean permitted; // known to one thread after another

  Piece(Semaphore thinking) {
    this.thinking = thinking;
  }

  /// Takes a permit if one is free and nobody waits for it.
  boolean thinksAtOnce() {
    permitted = !thinking.hasQueuedThreads() && thinking.tryAcquire();
    return permitted;
  }

  /// Waits for a permit; false if nobody wants the work any more.
  boolean awaitTurn() {
    try {
      mayBeInterrupted();
      thinking.acquire();
      permitted = true;
    } catch (InterruptedException _) {
      // nobody wants it any more
    } finally {
      mayNotBeInterrupted();
    }
    return permitted;
  }

  /// Does the work, unless nobody wants it, and gives the permit back.
  void run(Runnable work) {
    try {
      if (!isGone()) {
        ScopedValue.where(CURRENT, this).run(work);
      }
    } finally {
      giveBack();
    }
  }

  /// Waits for something outside, without the permit.
  ///
  /// @throws CancellationException if nobody wants the work any more
  <T> T whileWaiting(Supplier<T> outside) {
    giveBack();
    try {
      mayBeInterrupted();
      return outside.get();
    } catch (InterruptedException _) {
      throw new CancellationException();
    } finally {
      mayNotBeInterrupted();
      thinkAgain();
    }
  }

  private void thinkAgain() {
    if (!awaitTurn()) {
      throw new CancellationException();
    }
  }

  /// Lets another think.
  void giveBack() {
    if (permitted) {
      permitted = false;
      thinking.release();
    }
  }

  private synchronized void mayBeInterrupted() throws InterruptedException {
    if (gone) {
      throw new InterruptedException();
    }
    interruptible = Thread.currentThread();
  }

  /// Also takes back an interrupt that came too late to be noticed.
  private synchronized void mayNotBeInterrupted() {
    interruptible = null;
    var _ = Thread.interrupted();
  }

  /// Nobody wants the work any more.
  synchronized void leave() {
    gone = true;
    if (interruptible != null) {
      interruptible.interrupt();
    }
  }

  synchronized boolean isGone() {
    return gone;
  }
}
