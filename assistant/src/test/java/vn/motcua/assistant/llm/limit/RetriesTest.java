package vn.motcua.assistant.llm.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Answer;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Usage;

class RetriesTest {

  private static final Prompt PROMPT = new Prompt("try", 1, "s", "u", null, 10);
  private static final Answer ANSWER = new Answer("Chào", new Usage(1, 1));
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /// The most that can be drawn.
  private static final RandomGenerator HIGHEST =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
          return bound - 1;
        }
      };

  private final List<Duration> waits = new ArrayList<>();
  private final List<Duration> limits = new ArrayList<>();
  private long now;

  @Test
  void triesThreeTimesWithGrowingWaits() {
    assertThatThrownBy(() -> ask(HIGHEST, Optional.empty(), 9))
        .isInstanceOf(AttemptFailed.class)
        .hasMessage("busy");

    assertThat(waits).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
    assertThat(limits).containsExactly(LIMIT, LIMIT.minusMillis(200), LIMIT.minusMillis(600));
  }

  @Test
  void stopsAtTheFirstAnswer() {
    assertThat(ask(HIGHEST, Optional.empty(), 1)).isEqualTo(ANSWER);
    assertThat(waits).hasSize(1);
  }

  @RepeatedTest(20)
  void drawsEachWaitBetweenNoneAndAll(RepetitionInfo repetition) {
    var seed = repetition.getCurrentRepetition();

    assertThatThrownBy(() -> ask(new Random(seed), Optional.empty(), 9))
        .as("seed " + seed)
        .isInstanceOf(AttemptFailed.class);

    assertThat(waits.getFirst()).isBetween(Duration.ZERO, Duration.ofMillis(200));
    assertThat(waits.getLast()).isBetween(Duration.ZERO, Duration.ofMillis(400));
  }

  @Test
  void waitsAsLongAsTheEndpointWants() {
    assertThat(ask(HIGHEST, Optional.of(Duration.ofSeconds(2)), 1)).isEqualTo(ANSWER);

    assertThat(waits).containsExactly(Duration.ofMillis(2_200));
  }

  @Test
  void doesNotWaitForWhatWouldComeTooLate() {
    assertThatThrownBy(() -> ask(HIGHEST, Optional.of(Duration.ofSeconds(5)), 1))
        .isInstanceOf(AttemptFailed.class);

    assertThat(waits).isEmpty();
  }

  @Test
  void doesNotRepeatWhatCannotDoBetter() {
    var retries =
        new Retries(
            (_, _) -> {
              throw AttemptFailed.forGood(Reason.BROKEN, "HTTP status 401", Usage.NONE);
            },
            HIGHEST,
            () -> now,
            waits::add);

    assertThatThrownBy(() -> retries.ask(PROMPT, LIMIT)).hasMessage("HTTP status 401");
    assertThat(waits).isEmpty();
  }

  @Test
  void stopsWaitingWhenNobodyWantsTheAnswer() {
    var retries =
        new Retries(
            (_, _) -> {
              throw AttemptFailed.forNow(Reason.BUSY, "busy", Optional.empty());
            },
            HIGHEST,
            () -> now,
            _ -> {
              throw new InterruptedException();
            });

    assertThatThrownBy(() -> retries.ask(PROMPT, LIMIT))
        .isInstanceOfSatisfying(
            AttemptFailed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.CANCELLED));
    assertThat(Thread.interrupted()).isTrue();
  }

  /// Asks an endpoint that is busy the first `times` times.
  private Answer ask(RandomGenerator random, Optional<Duration> retryAfter, int times) {
    var retries =
        new Retries(
            (_, limit) -> {
              limits.add(limit);
              if (limits.size() <= times) {
                throw AttemptFailed.forNow(Reason.BUSY, "busy", retryAfter);
              }
              return ANSWER;
            },
            random,
            () -> now,
            wait -> {
              waits.add(wait);
              now += wait.toNanos();
            });
    return retries.ask(PROMPT, LIMIT);
  }
}
