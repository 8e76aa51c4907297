package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;

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
