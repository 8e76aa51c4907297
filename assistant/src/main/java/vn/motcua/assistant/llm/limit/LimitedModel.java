package vn.motcua.assistant.llm.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Answer;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Connection;
import vn.motcua.assistant.llm.attempt.Usage;
import vn.motcua.assistant.llm.trace.Call;
import vn.motcua.assistant.llm.trace.Trace;

/// A language model behind everything that may forbid asking it, from the cheapest to the dearest:
/// switch, free places, budget, pause after failures; then attempts within the limit.
public final class LimitedModel implements LanguageModel, AutoCloseable {

  private final String name;
  private final Connection connection;
  private final Switches switches;
  private final Semaphore places;
  private final Budget budget;
  private final Trace trace;
  private final Clock clock;
  private final Breaker breaker;
  private final Retries retries;

  /// Who may ask how much.
  ///
  /// @param switches of people
  /// @param atOnce calls that may be under way; beyond it `BUSY`
  /// @param budget of a day
  public record Limits(Switches switches, int atOnce, Budget budget) {}

  /// @param name of the model, as people read it
  /// @param trace is told of every call
  public LimitedModel(String name, Connection connection, Limits limits, Trace trace, Clock clock) {
    this.name = name;
    this.connection = connection;
    this.switches = limits.switches();
    this.places = new Semaphore(limits.atOnce());
    this.budget = limits.budget();
    this.trace = trace;
    this.clock = clock;
    this.breaker = new Breaker(clock);
    this.retries =
        new Retries(connection, RandomGenerator.getDefault(), System::nanoTime, Thread::sleep);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isReady(Channel channel) {
    return !switches.isOff(channel) && budget.isLeft() && !breaker.isPausing();
  }

  /// How it stands, for operators.
  public ModelState state() {
    if (Arrays.stream(Channel.values()).allMatch(switches::isOff)) {
      return ModelState.OFF;
    }
    if (!budget.isLeft()) {
      return ModelState.BUDGET;
    }
    return breaker.isPausing() ? ModelState.FAILING : ModelState.READY;
  }

  @Override
  public String ask(Prompt prompt, Channel channel, Duration limit) {
    var noted = new Note(prompt, channel, clock.instant(), System.nanoTime());
    try {
      var answer = switched(prompt, channel, limit);
      trace.add(noted.call(answer.usage(), null, ""));
      return answer.text();
    } catch (AttemptFailed e) {
      var message = String.valueOf(e.getMessage());
      trace.add(noted.call(e.usage(), e.reason(), message));
      throw new LanguageModelUnavailable(e.reason(), message);
    }
  }

  private Answer switched(Prompt prompt, Channel channel, Duration limit) {
    if (switches.isOff(channel)) {
      throw refusal(Reason.OFF, "switched off for " + channel);
    }
    if (!places.tryAcquire()) {
      throw refusal(Reason.BUSY, "as many calls as are allowed are under way");
    }
    try {
      return withinBudget(prompt, limit);
    } finally {
      places.release();
    }
  }

  private Answer withinBudget(Prompt prompt, Duration limit) {
    var reserved =
        budget
            .reserve(Usage.atMost(prompt))
            .orElseThrow(() -> refusal(Reason.BUDGET, "today's budget is used up"));
    var used = Usage.NONE;
    try {
      var answer = breaker.call(() -> retries.ask(prompt, limit));
      used = answer.usage();
      return answer;
    } catch (AttemptFailed e) {
      used = e.usage();
      throw e;
    } finally {
      budget.settle(reserved, used);
    }
  }

  private static AttemptFailed refusal(Reason reason, String message) {
    return AttemptFailed.forGood(reason, message, Usage.NONE);
  }

  @Override
  public void close() {
    connection.close();
  }

  /// What is known of a call before it is made.
  private record Note(Prompt prompt, Channel channel, Instant at, long begun) {

    Call call(Usage usage, @Nullable Reason failed, String message) {
      var sent = prompt.user().substring(0, Math.min(Trace.LONGEST, prompt.user().length()));
      var took = Duration.ofNanos(System.nanoTime() - begun);
      return new Call(
          at,
          prompt.step(),
          prompt.version(),
          channel,
          sent,
          usage,
          took,
          failed,
          message,
          List.of());
    }
  }
}
