package vn.motcua.channels.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/// The threads that think, so that no event loop waits. When all work and enough waits, more is
/// refused at once (`RejectedExecutionException`): a late answer helps nobody.
///
/// Work whose client has gone is not begun, and gives up its place. What has begun is never
/// interrupted, because an interrupt closes the files of an index under all its readers.
public final class Workers implements AutoCloseable {

  private final ThreadPoolExecutor threads;
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
    this.patience = patience;
  }

  /// Does one piece of work; a null result is an empty one.
  public <T> Mono<T> once(Callable<T> work) {
    return Mono.<T>create(
            sink -> {
              Runnable task =
                  () -> {
                    try {
                      sink.success(work.call());
                    } catch (Exception e) {
                      sink.error(e);
                    }
                  };
              sink.onCancel(() -> threads.remove(task));
              threads.execute(task);
            })
        .timeout(patience);
  }

  /// Does work that has more than one thing to say.
  <T> Flux<T> many(Consumer<FluxSink<T>> work) {
    return Flux.<T>create(
            sink -> {
              Runnable task =
                  () -> {
                    try {
                      work.accept(sink);
                    } catch (RuntimeException e) {
                      sink.error(e);
                    }
                  };
              sink.onCancel(() -> threads.remove(task));
              threads.execute(task);
            })
        .timeout(patience);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
