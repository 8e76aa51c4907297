package vn.motcua.channels.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// The threads that think, so that no event loop waits. When all work and enough waits, more is
/// refused at once (`RejectedExecutionException`): a late answer helps nobody.
///
/// Work whose client has gone is not begun. What has begun is never interrupted, because an
/// interrupt closes the files of an index under all its readers.
public final class Workers implements AutoCloseable {

  private final ThreadPoolExecutor threads;
  private final Scheduler scheduler;
  private final Duration patience;

  /// @param atOnce threads
  /// @param waiting pieces of work that may wait for a thread
  /// @param patience how long one piece may take, waiting included
  public Workers(int atOnce, int waiting, Duration patience) {
    this.threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().name("worker-", 1).daemon().factory());
    // As an ExecutorService it would be interrupted when a client goes.
    Executor uninterrupted = work -> threads.execute(work);
    this.scheduler = Schedulers.fromExecutor(uninterrupted);
    this.patience = patience;
  }

  /// Does one piece of work; a null result is an empty one.
  <T> Mono<T> once(Callable<T> work) {
    return Mono.fromCallable(work).subscribeOn(scheduler).timeout(patience);
  }

  /// Does work that has more than one thing to say.
  <T> Flux<T> many(Consumer<FluxSink<T>> work) {
    return Flux.create(work).subscribeOn(scheduler, false).timeout(patience);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
