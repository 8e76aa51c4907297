package vn.motcua.channels.web;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/// The threads that think, so that no event loop waits. Each piece of work has a virtual thread of
/// its own, but only so many think at once; while one waits for a language model ([#whileWaiting]),
/// another may. When all think and enough waits, more is refused at once
/// (`RejectedExecutionException`): a late answer helps nobody.
///
/// Work whose client has gone is not begun, and gives up its place. What thinks is never
/// interrupted, because an interrupt closes the files of an index under all its readers; what waits
/// for its turn or for a model is.
public final class Workers implements AutoCloseable {

  private final ExecutorService threads;
  private final Semaphore thinking;
  private final AtomicInteger queued = new AtomicInteger();
  private final int longestQueue;
  private final Duration patience;

  /// @param atOnce pieces of work that may think at once
  /// @param waiting pieces of work that may wait for their turn
  /// @param patience how long one piece may take, waiting included
  public Workers(int atOnce, int waiting, Duration patience) {
    this(atOnce, waiting, patience, Thread.ofVirtual().name("worker-", 1).factory());
  }

  /// @param threads makes the thread of each piece of work
  public Workers(int atOnce, int waiting, Duration patience, ThreadFactory threads) {
    this.threads = Executors.newThreadPerTaskExecutor(threads);
    this.thinking = new Semaphore(atOnce, true);
    this.longestQueue = waiting;
    this.patience = patience;
  }

  /// Does one piece of work; a null result is an empty one.
  public <T> Mono<T> once(Callable<T> work) {
    return Mono.<T>create(
            sink -> begin(sink::onCancel, sink::error, () -> sink.success(work.call())))
        .timeout(patience);
  }

  /// Does work that has more than one thing to say.
  <T> Flux<T> many(Consumer<FluxSink<T>> work) {
    return Flux.<T>create(sink -> begin(sink::onCancel, sink::error, () -> work.accept(sink)))
        .timeout(patience);
  }

  /// What is done may fail in any way.
  private interface Work {
    void run() throws Exception;
  }

  private void begin(Consumer<Disposable> onCancel, Consumer<Throwable> failed, Work work) {
    var piece = new Piece(thinking);
    var place = new Place();
    onCancel.accept(() -> leave(piece, place));
    begin(
        piece,
        place,
        () -> {
          try {
            work.run();
          } catch (Exception e) {
            fail(piece, failed, e);
          }
        });
  }

  /// Waits for something outside, such as a language model, and lets others think meanwhile. On any
  /// other thread than those of this class it simply waits.
  ///
  /// @throws java.util.concurrent.CancellationException if the client has gone, which may interrupt
  ///     `outside`
  public static <T> T whileWaiting(Supplier<T> outside) {
    return Piece.CURRENT.isBound() ? Piece.CURRENT.get().whileWaiting(outside) : outside.get();
  }

  /// A place in the queue, which is given up once.
  private final class Place {

    private final AtomicBoolean taken = new AtomicBoolean();

    void take() {
      if (queued.incrementAndGet() > longestQueue) {
        queued.decrementAndGet();
        throw new RejectedExecutionException("%d wait already".formatted(longestQueue));
      }
      taken.set(true);
    }

    void giveUp() {
      if (taken.compareAndSet(true, false)) {
        queued.decrementAndGet();
      }
    }
  }

  private void begin(Piece piece, Place place, Runnable work) {
    if (piece.thinksAtOnce()) {
      start(() -> piece.run(work), piece::giveBack);
    } else {
      place.take();
      start(
          () -> {
            var mayThink = piece.awaitTurn();
            place.giveUp();
            if (mayThink) {
              piece.run(work);
            }
          },
          place::giveUp);
    }
  }

  private void start(Runnable work, Runnable otherwise) {
    try {
      threads.execute(work);
    } catch (RejectedExecutionException e) {
      otherwise.run();
      throw e;
    }
  }

  private static void leave(Piece piece, Place place) {
    place.giveUp();
    piece.leave();
  }

  /// A failure that nobody would hear of is none.
  private static void fail(Piece piece, Consumer<Throwable> tell, Exception failure) {
    if (!piece.isGone()) {
      tell.accept(failure);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
