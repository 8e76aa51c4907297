package vn.motcua.assistant.llm.limit;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Usage;

/// Asks nobody for half a minute after five failures in a row; then one call tries. As of embeddings
/// (`knowledge.search.embedding`).
final class Breaker {

  private static final int FAILURES = 5;
  private static final float ALL = 100;
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final CircuitBreaker breaker;
  private final Clock clock;
  private volatile Instant due = Instant.MIN;

  Breaker(Clock clock) {
    this.clock = clock;
    breaker = CircuitBreaker.of("model", config(clock));
    breaker
        .getEventPublisher()
        .onStateTransition(event -> {
          if (event.getStateTransition().getToState() == State.OPEN) {
            due = clock.instant().plus(PAUSE);
          }
        });
  }

  private static CircuitBreakerConfig config(Clock clock) {
    return CircuitBreakerConfig.custom()
        .clock(clock)
        .slidingWindowSize(FAILURES)
        .minimumNumberOfCalls(FAILURES)
        .failureRateThreshold(ALL)
        .waitDurationInOpenState(PAUSE)
        .permittedNumberOfCallsInHalfOpenState(1)
        .ignoreException(failure ->
            failure instanceof AttemptFailed attempt && attempt.reason() == Reason.CANCELLED)
        .writableStackTraceEnabled(false)
        .build();
  }

  /// Whether calls go through; after the pause they do, although the breaker learns it only then.
  boolean isPausing() {
    return breaker.getState() == State.OPEN && clock.instant().isBefore(due);
  }

  /// @throws AttemptFailed if `work` does, or nobody is asked now
  <T> T call(Supplier<T> work) {
    try {
      return breaker.executeSupplier(work);
    } catch (CallNotPermittedException _) {
      throw AttemptFailed.forGood(Reason.BROKEN, "pausing after failures", Usage.NONE);
    }
  }
}
