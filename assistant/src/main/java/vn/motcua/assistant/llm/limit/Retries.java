package vn.motcua.assistant.llm.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Answer;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Connection;
import vn.motcua.assistant.llm.attempt.Usage;

/// Tries again where that may help and time is left: up to three attempts, with a random wait of
/// none to 200 ms before the second and to 400 ms before the third ("full jitter": callers that
/// failed together do not come back together), and as long as the endpoint asks for on top.
final class Retries {

  private static final int ATTEMPTS = 3;
  private static final Duration FIRST_WAIT = Duration.ofMillis(200);

  private final Connection connection;
  private final RandomGenerator random;
  private final LongSupplier nanos;
  private final Pause pause;

  /// Waits.
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /// @param nanos a clock like [System#nanoTime()]
  Retries(Connection connection, RandomGenerator random, LongSupplier nanos, Pause pause) {
    this.connection = connection;
    this.random = random;
    this.nanos = nanos;
    this.pause = pause;
  }

  /// @throws AttemptFailed as the last attempt did
  Answer ask(Prompt prompt, Duration limit) {
    var end = nanos.getAsLong() + limit.toNanos();
    for (var attempt = 1; ; attempt++) {
      try {
        return connection.ask(prompt, Duration.ofNanos(Math.max(0, end - nanos.getAsLong())));
      } catch (AttemptFailed e) {
        var wait = nextWait(e, attempt).filter(it -> it.toNanos() < end - nanos.getAsLong());
        sleep(wait.orElseThrow(() -> e));
      }
    }
  }

  /// Empty where another attempt makes no sense.
  private Optional<Duration> nextWait(AttemptFailed failed, int attempt) {
    if (!failed.mayTryAgain() || attempt >= ATTEMPTS) {
      return Optional.empty();
    }
    var most = FIRST_WAIT.toNanos() << (attempt - 1);
    var jitter = Duration.ofNanos(random.nextLong(most + 1));
    return Optional.of(failed.waitAtLeast().orElse(Duration.ZERO).plus(jitter));
  }

  private void sleep(Duration wait) {
    try {
      pause.of(wait);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw AttemptFailed.forGood(Reason.CANCELLED, "nobody waits for it any more", Usage.NONE);
    }
  }
}
