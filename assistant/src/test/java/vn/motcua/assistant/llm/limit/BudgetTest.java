package vn.motcua.assistant.llm.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.llm.attempt.Usage;

class BudgetTest {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Map<LocalDate, Spent> kept = new HashMap<>();
  private final List<Runnable> later = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T16:59:59Z"); // 23:59:59 in Vietnam

  @Test
  void setsAsideWhatCallsUnderWayMayTake() {
    var budget = budget(limits(100, 0, "0"));

    var first = budget.reserve(new Usage(60, 0)).orElseThrow();
    assertThat(budget.reserve(new Usage(60, 0))).isEmpty();

    budget.settle(first, new Usage(30, 5));
    assertThat(budget.reserve(new Usage(60, 0))).isPresent();
  }

  @Test
  void countsWhatWasTakenAndNotWhatMightHaveBeen() {
    var budget = budget(limits(0, 0, "0"));

    budget.settle(budget.reserve(new Usage(1_000, 500)).orElseThrow(), new Usage(1_000, 200));

    var spent = budget.today().spent();
    assertThat(spent.calls()).isEqualTo(1);
    assertThat(spent.tokensIn()).isEqualTo(1_000);
    assertThat(spent.tokensOut()).isEqualTo(200);
    assertThat(spent.cost()).isEqualByComparingTo("0.008"); // 1,000 at 2 and 200 at 30 a million
  }

  @Test
  void stopsAtTheCost() {
    var budget = budget(limits(0, 0, "0.01"));
    assertThat(budget.isLeft()).isTrue();

    budget.settle(budget.reserve(new Usage(1_000, 0)).orElseThrow(), new Usage(5_000, 0));

    assertThat(budget.isLeft()).isFalse();
    assertThat(budget.reserve(new Usage(1, 1))).isEmpty();
  }

  @Test
  void booksNothingForCallsThatReachedNobody() {
    var budget = budget(limits(10, 10, "0"));

    budget.settle(budget.reserve(new Usage(10, 10)).orElseThrow(), Usage.NONE);

    assertThat(later).isEmpty();
    assertThat(budget.today().spent()).isEqualTo(Spent.NOTHING);
  }

  @Test
  void beginsAnewAtMidnightInVietnam() {
    var budget = budget(limits(10, 0, "0"));
    budget.settle(budget.reserve(new Usage(10, 0)).orElseThrow(), new Usage(10, 0));
    assertThat(budget.isLeft()).isFalse();

    now = now.plusSeconds(1);

    assertThat(budget.isLeft()).isTrue();
    assertThat(budget.today().day()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void goesOnAfterARestartWhereItWas() {
    var before = budget(limits(10, 0, "0"));
    before.settle(before.reserve(new Usage(10, 0)).orElseThrow(), new Usage(10, 0));
    write();

    assertThat(budget(limits(10, 0, "0")).isLeft()).isFalse();
  }

  @Test
  void countsWhatOtherServersSpent() {
    var here = budget(limits(100, 0, "0"));
    var there = budget(limits(100, 0, "0"));
    there.settle(there.reserve(new Usage(90, 0)).orElseThrow(), new Usage(90, 0));
    write();

    here.settle(here.reserve(new Usage(5, 0)).orElseThrow(), new Usage(5, 0));
    write();

    assertThat(here.today().spent().tokensIn()).isEqualTo(95);
    assertThat(here.reserve(new Usage(6, 0))).isEmpty();
  }

  private void write() {
    later.forEach(Runnable::run);
    later.clear();
  }

  private static BudgetLimits limits(long tokensIn, long tokensOut, String cost) {
    return new BudgetLimits(
        tokensIn, tokensOut, new BigDecimal(cost), new BigDecimal("2"), new BigDecimal("30"));
  }

  private Budget budget(BudgetLimits limits) {
    var ledger =
        new Ledger() {
          @Override
          public Spent on(LocalDate day) {
            return kept.getOrDefault(day, Spent.NOTHING);
          }

          @Override
          public Spent add(LocalDate day, Spent more) {
            return kept.merge(day, more, Spent::plus);
          }
        };
    return new Budget(limits, ledger, clock(), later::add);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return VIETNAM;
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
  }
}
