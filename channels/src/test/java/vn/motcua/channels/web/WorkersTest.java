package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;

class WorkersTest {

  private final Workers workers = new Workers(1, 2, Duration.ofSeconds(10));
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void close() {
    end.countDown();
    workers.close();
  }

  @Test
  void refusesAtOnceWhenEnoughWaits() throws InterruptedException {
    occupy();
    workers.once(() -> 2).subscribe();
    workers.once(() -> 3).subscribe();

    assertThatThrownBy(() -> workers.once(() -> 3).block())
        .isInstanceOf(RejectedExecutionException.class);
    assertThatThrownBy(() -> workers.many(sink -> sink.complete()).blockLast())
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void doesNotBeginWhatNobodyWaitsFor() throws InterruptedException {
    occupy();
    var done = new AtomicBoolean();
    workers
        .once(() -> {
          done.set(true);
          return 2;
        })
        .subscribe()
        .dispose();
    end.countDown();

    assertThat(workers.once(() -> 3).block()).isEqualTo(3);
    assertThat(done).isFalse();
  }

  @Test
  void losesPatience() throws InterruptedException {
    try (var hasty = new Workers(1, 1, Duration.ofMillis(20))) {
      assertThatThrownBy(() ->
              hasty
                  .once(() -> {
                    end.await();
                    return 1;
                  })
                  .block())
          .matches(failure -> Exceptions.unwrap(failure) instanceof TimeoutException);
      end.countDown();
    }
  }

  @Test
  void givesUpItsPlaceAtOnce() throws InterruptedException {
    occupy();
    workers.once(() -> 2).subscribe();
    var leaving = workers.once(() -> 3).subscribe();

    leaving.dispose();

    var next = workers.once(() -> 4).toFuture(); // refused if the place were still taken
    end.countDown();
    assertThat(next.join()).isEqualTo(4);
  }

  @Test
  void thinksOnAVirtualThread() {
    assertThat(workers.once(() -> Thread.currentThread().isVirtual()).block()).isTrue();
  }

  @Test
  void letsOthersThinkWhileOneWaits() throws InterruptedException {
    var waiting = waitOutside(new AtomicBoolean());

    assertThat(workers.once(() -> 2).block()).isEqualTo(2);

    end.countDown();
    assertThat(waiting.join()).isEqualTo(1);
  }

  @Test
  void thinksAgainOnlyWhenItIsItsTurn() throws InterruptedException {
    var thinksAgain = new AtomicBoolean();
    var waiting = waitOutside(thinksAgain);
    var busy = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var other =
        workers
            .once(() -> {
              busy.countDown();
              done.await();
              return thinksAgain.get();
            })
            .toFuture();
    busy.await();

    end.countDown(); // what was waited for has come, but somebody else thinks
    done.countDown();

    assertThat(other.join()).isFalse();
    assertThat(waiting.join()).isEqualTo(1);
    assertThat(thinksAgain).isTrue();
  }

  @RepeatedTest(5)
  void neverThinksMoreAtOnceThanAllowed(RepetitionInfo repetition) {
    var seed = repetition.getCurrentRepetition();
    var thinking = new AtomicInteger();
    var most = new AtomicInteger();
    try (var three = new Workers(3, 500, Duration.ofSeconds(30))) {
      var sum =
          Flux.range(0, 200)
              .flatMap(
                  i -> three.once(() -> jump(new Random(seed * 1_000L + i), thinking, most)), 200)
              .reduce(0, Integer::sum)
              .block();

      assertThat(sum).as("seed " + seed).isEqualTo(200);
      assertThat(most.get()).isBetween(1, 3);
    }
  }

  private static int jump(Random random, AtomicInteger thinking, AtomicInteger most) {
    for (var round = 0; round < 3; round++) {
      most.accumulateAndGet(thinking.incrementAndGet(), Math::max);
      LockSupport.parkNanos(random.nextInt(50_000));
      thinking.decrementAndGet();
      Workers.whileWaiting(() -> {
        LockSupport.parkNanos(random.nextInt(200_000));
        return 1;
      });
    }
    return 1;
  }

  @Test
  void interruptsWhatWaitsForAModelAndThenDoesNotThink() throws InterruptedException {
    var interrupted = new CountDownLatch(1);
    var thought = new AtomicBoolean();
    var leaving =
        workers
            .once(() -> {
              Workers.whileWaiting(() -> {
                begun.countDown();
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException _) {
                  interrupted.countDown();
                }
                return 1;
              });
              thought.set(true);
              return 1;
            })
            .subscribe();
    begun.await();

    leaving.dispose();

    interrupted.await();
    assertThat(workers.once(() -> 2).block()).isEqualTo(2);
    assertThat(thought).isFalse();
  }

  /// An interrupt would close the files of an index under all its readers.
  @Test
  void neverInterruptsWhatThinks() throws InterruptedException {
    var left = new CountDownLatch(1);
    var seen = new CompletableFuture<Boolean>();
    var leaving =
        workers
            .once(() -> {
              Workers.whileWaiting(() -> 1);
              begun.countDown();
              awaitUninterruptibly(left);
              return seen.complete(Thread.currentThread().isInterrupted());
            })
            .subscribe();
    begun.await();

    leaving.dispose();
    left.countDown();

    assertThat(seen.join()).isFalse();
  }

  @Test
  void doesNotWaitForAModelWhenNobodyWantsTheAnswerAnyMore() throws InterruptedException {
    var left = new CountDownLatch(1);
    var asked = new AtomicBoolean();
    var ended = new CompletableFuture<Boolean>();
    var leaving =
        workers
            .once(() -> {
              begun.countDown();
              awaitUninterruptibly(left);
              try {
                return Workers.whileWaiting(() -> {
                  asked.set(true);
                  return 1;
                });
              } catch (CancellationException e) {
                ended.complete(true);
                throw e;
              }
            })
            .subscribe();
    begun.await();

    leaving.dispose();
    left.countDown();

    assertThat(ended.join()).isTrue();
    assertThat(asked).isFalse();
  }

  @Test
  void simplyWaitsOnOtherThreads() {
    assertThat(Workers.whileWaiting(() -> 5)).isEqualTo(5);
  }

  @Test
  void losesPatienceWithAModel() {
    try (var hasty = new Workers(1, 1, Duration.ofMillis(20))) {
      assertThatThrownBy(() ->
              hasty
                  .once(() ->
                      Workers.whileWaiting(() -> {
                        try {
                          new CountDownLatch(1).await();
                        } catch (InterruptedException _) {
                          end.countDown();
                        }
                        return 1;
                      }))
                  .block())
          .matches(failure -> Exceptions.unwrap(failure) instanceof TimeoutException);
      awaitUninterruptibly(end);
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Takes the only permit and gives it back, waiting for [#end].
  private CompletableFuture<Integer> waitOutside(AtomicBoolean thinksAgain)
      throws InterruptedException {
    var waiting =
        workers
            .once(() -> {
              var got =
                  Workers.whileWaiting(() -> {
                    begun.countDown();
                    awaitUninterruptibly(end);
                    return 1;
                  });
              thinksAgain.set(true);
              return got;
            })
            .toFuture();
    begun.await();
    return waiting;
  }

  /// Takes the only thread.
  private void occupy() throws InterruptedException {
    workers
        .once(() -> {
          begun.countDown();
          end.await();
          return 1;
        })
        .subscribe();
    begun.await();
  }
}
