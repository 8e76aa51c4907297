package vn.motcua.assistant.llm.limit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import vn.motcua.assistant.llm.attempt.Usage;

/// What may still be spent today. Before a call the most that it may take is set aside, so that no
/// number of calls at once goes beyond the limit; afterwards what it took is booked.
///
/// Booking is done on `writer`: the thread of a call may be interrupted, which must not hit a
/// database. Thread-safe.
public final class Budget {

  private final BudgetLimits limits;
  private final Ledger ledger;
  private final Clock clock;
  private final Executor writer;
  private LocalDate day; // guarded by this, like the rest
  private Spent spent;
  private Spent setAside = Spent.NOTHING;

  /// @param clock in the time zone whose days count
  /// @param writer does one thing after another
  public Budget(BudgetLimits limits, Ledger ledger, Clock clock, Executor writer) {
    this.limits = limits;
    this.ledger = ledger;
    this.clock = clock;
    this.writer = writer;
    this.day = LocalDate.now(clock);
    this.spent = ledger.on(day);
  }

  /// What was set aside for one call.
  record Reserved(Spent most) {}

  /// What it looks like today.
  ///
  /// @param spent so far
  /// @param limits of a day
  public record Today(LocalDate day, Spent spent, BudgetLimits limits) {}

  /// Sets aside what a call may take at most; empty where that is more than is left.
  synchronized Optional<Reserved> reserve(Usage most) {
    turnPage();
    var wanted = limits.spent(most);
    if (!limits.allow(spent.plus(setAside).plus(wanted))) {
      return Optional.empty();
    }
    setAside = setAside.plus(wanted);
    return Optional.of(new Reserved(wanted));
  }

  /// Books what a call took in place of what was set aside for it.
  void settle(Reserved reserved, Usage usage) {
    LocalDate today;
    var took = usage.equals(Usage.NONE) ? Spent.NOTHING : limits.spent(usage);
    synchronized (this) {
      turnPage();
      setAside = setAside.minus(reserved.most());
      spent = spent.plus(took);
      today = day;
    }
    if (!took.equals(Spent.NOTHING)) {
      writer.execute(() -> take(today, ledger.add(today, took)));
    }
  }

  /// Whether anything is left.
  synchronized boolean isLeft() {
    turnPage();
    return limits.allow(spent.plus(new Spent(0, 1, 1, BigDecimal.ZERO)))
        && (limits.cost().signum() == 0 || spent.cost().compareTo(limits.cost()) < 0);
  }

  /// How it stands.
  public synchronized Today today() {
    turnPage();
    return new Today(day, spent, limits);
  }

  /// Other servers may have spent, too.
  private synchronized void take(LocalDate of, Spent kept) {
    if (of.equals(day)) {
      spent = spent.max(kept);
    }
  }

  private void turnPage() {
    var today = LocalDate.now(clock);
    if (!today.equals(day)) {
      day = today;
      spent = Spent.NOTHING;
      writer.execute(() -> take(today, ledger.on(today)));
    }
  }
}
