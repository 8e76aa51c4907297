package vn.motcua.assistant.llm.limit;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Answer;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Connection;
import vn.motcua.assistant.llm.attempt.Usage;
import vn.motcua.assistant.llm.trace.Call;
import vn.motcua.assistant.llm.trace.Trace;

class LimitedModelTest {

  private static final Prompt PROMPT =
      new Prompt("write", 3, "s", "{\"q\":\"khai sinh\"}", null, 10);
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Answer ANSWER = new Answer("Chào", new Usage(7, 3));
  private static final Connection BROKEN =
      (_, _) -> {
        throw AttemptFailed.forGood(Reason.BROKEN, "HTTP status 401", Usage.NONE);
      };

  private final Set<Channel> off = EnumSet.noneOf(Channel.class);
  private final List<Call> counted = new ArrayList<>();
  private final Trace trace = new Trace(10, counted::add);
  private Instant now = Instant.parse("2026-11-22T03:00:00Z");

  @Test
  void givesWhatTheModelWroteAndNotesIt() {
    var model = model((_, _) -> ANSWER, BudgetLimits.NONE, 1);

    assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào");

    assertThat(model.state()).isEqualTo(ModelState.READY);
    var call = trace.calls().getFirst();
    assertThat(call.at()).isEqualTo(now);
    assertThat(call.step()).isEqualTo("write");
    assertThat(call.version()).isEqualTo(3);
    assertThat(call.channel()).isEqualTo(Channel.WEB);
    assertThat(call.sent()).isEqualTo(PROMPT.user());
    assertThat(call.usage()).isEqualTo(ANSWER.usage());
    assertThat(call.failed()).isNull();
    assertThat(counted).containsExactly(call);
  }

  @Test
  void asksNothingWhereItIsSwitchedOff() {
    var model = model((_, _) -> ANSWER, BudgetLimits.NONE, 1);
    off.add(Channel.ZALO);

    refused(model, Channel.ZALO, Reason.OFF);
    assertThat(model.isReady(Channel.ZALO)).isFalse();
    assertThat(model.isReady(Channel.WEB)).isTrue();
    assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào");
    assertThat(model.state()).isEqualTo(ModelState.READY);

    off.addAll(EnumSet.allOf(Channel.class));
    assertThat(model.state()).isEqualTo(ModelState.OFF);
  }

  @Test
  void asksNothingBeyondTheBudget() {
    var model = model((_, _) -> ANSWER, new BudgetLimits(0, 12, ZERO, ZERO, ZERO), 1);
    assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào");

    refused(model, Channel.WEB, Reason.BUDGET);
  }

  @Test
  void asksNoMoreAtOnceThanAllowed() throws InterruptedException {
    var under = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var model =
        model(
            (_, _) -> {
              under.countDown();
              await(end);
              return ANSWER;
            },
            BudgetLimits.NONE,
            1);
    var first = Thread.ofVirtual().start(() -> model.ask(PROMPT, Channel.WEB, LIMIT));
    under.await();

    refused(model, Channel.WEB, Reason.BUSY);

    end.countDown();
    first.join();
    assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào");
  }

  @Test
  void leavesABrokenModelAloneForAWhile() {
    var fixed = new boolean[1];
    var asked = new int[1];
    var model =
        model(
            (prompt, limit) -> {
              asked[0]++;
              return fixed[0] ? ANSWER : BROKEN.ask(prompt, limit);
            },
            BudgetLimits.NONE,
            1);
    for (var i = 0; i < 5; i++) {
      refused(model, Channel.WEB, Reason.BROKEN);
    }

    assertThat(model.isReady(Channel.WEB)).isFalse();
    assertThat(model.state()).isEqualTo(ModelState.FAILING);
    refused(model, Channel.WEB, Reason.BROKEN);
    assertThat(asked[0]).isEqualTo(5);

    fixed[0] = true;
    now = now.plusSeconds(31);
    assertThat(model.isReady(Channel.WEB)).isTrue();
    assertThat(model.ask(PROMPT, Channel.WEB, LIMIT)).isEqualTo("Chào");
    assertThat(model.state()).isEqualTo(ModelState.READY);
  }

  @Test
  void doesNotBlameTheModelWherePeopleLeave() {
    var model =
        model(
            (_, _) -> {
              throw AttemptFailed.forGood(Reason.CANCELLED, "gone", Usage.NONE);
            },
            BudgetLimits.NONE,
            1);
    for (var i = 0; i < 10; i++) {
      refused(model, Channel.WEB, Reason.CANCELLED);
    }

    assertThat(model.isReady(Channel.WEB)).isTrue();
  }

  @Test
  void countsFailuresByReason() {
    var model = model(BROKEN, BudgetLimits.NONE, 1);
    refused(model, Channel.WEB, Reason.BROKEN);
    refused(model, Channel.WEB, Reason.BROKEN);
    off.add(Channel.OFFICER);
    refused(model, Channel.OFFICER, Reason.OFF);

    assertThat(trace.failures())
        .extracting(it -> it.reason() + " " + it.count())
        .containsExactly("OFF 1", "BROKEN 2");
  }

  private static void refused(LimitedModel model, Channel channel, Reason reason) {
    assertThatExceptionOfType(LanguageModelUnavailable.class)
        .isThrownBy(() -> model.ask(PROMPT, channel, LIMIT))
        .matches(unavailable -> unavailable.reason() == reason);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private LimitedModel model(Connection connection, BudgetLimits limits, int atOnce) {
    var ledger =
        new Ledger() {
          @Override
          public Spent on(LocalDate day) {
            return Spent.NOTHING;
          }

          @Override
          public Spent add(LocalDate day, Spent more) {
            return more;
          }
        };
    var clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    var budget = new Budget(limits, ledger, clock, Runnable::run);
    return new LimitedModel(
        "m", connection, new LimitedModel.Limits(off::contains, atOnce, budget), trace, clock);
  }
}
