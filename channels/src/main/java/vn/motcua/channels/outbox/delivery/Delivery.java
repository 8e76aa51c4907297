package vn.motcua.channels.outbox.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.channels.outbox.Carrier;
import vn.motcua.channels.outbox.Letter;
import vn.motcua.channels.outbox.Outcome;
import vn.motcua.channels.outbox.StoredOutbox;
import vn.motcua.channels.talk.Network;

/// Sends what waits for one person, first things first. Each part is noted before the next one goes,
/// so that a crash repeats at most the part that was on its way.
public final class Delivery {

  /// Why a message is given up that came too late to be sent.
  static final String TOO_LATE = "WINDOW_OVER";

  /// Why a message is given up that failed too often, before the last reason.
  static final String TOO_OFTEN = "TOO_OFTEN ";

  private final StoredOutbox outbox;
  private final Map<Network, Carrier> carriers = new EnumMap<>(Network.class);
  private final Map<Network, Account> accounts = new EnumMap<>(Network.class);
  private final Backoff backoff;
  private final int mostAttempts;
  private final Waiting waiting;
  private final Clock clock;

  /// @param mostAttempts a part that failed so often is given up
  public Delivery(
      StoredOutbox outbox,
      List<Carrier> carriers,
      Backoff backoff,
      int mostAttempts,
      Waiting waiting,
      Clock clock) {
    this.outbox = outbox;
    carriers.forEach(each -> this.carriers.put(each.network(), each));
    carriers.forEach(each -> accounts.put(each.network(), new Account(each.limits(), clock)));
    this.backoff = backoff;
    this.mostAttempts = mostAttempts;
    this.waiting = waiting;
    this.clock = clock;
  }

  /// Sends everything that may go to a person by now.
  public void deliver(String person) {
    var letter = outbox.first(person);
    while (letter.isPresent() && goesOn(letter.get())) {
      letter = outbox.first(person);
    }
  }

  /// Whether there is a network at all.
  public boolean hasNetwork() {
    return !carriers.isEmpty();
  }

  /// Whether something may go by now, as far as accounts are concerned.
  boolean canSend() {
    return accounts.values().stream().anyMatch(account -> !account.isPaused());
  }

  /// Why nothing of a network goes; empty where it does.
  public String pausedBecause(Network network) {
    var account = accounts.get(network);
    return account == null ? "" : account.reason();
  }

  /// Whether the next message may be tried at once.
  private boolean goesOn(Letter letter) {
    var carrier = carriers.get(letter.network());
    if (carrier == null || letter.nextAt().isAfter(clock.instant()) || account(letter).isPaused()) {
      return false;
    }
    var limits = carrier.limits();
    var end = letter.to().heardAt().plus(limits.window());
    if (!limits.window().isZero() && end.isBefore(clock.instant())) {
      outbox.gaveUp(letter, false, TOO_LATE);
      return true;
    }
    if (limits.quota() > 0 && letter.to().sentSince() >= limits.quota()) {
      outbox.deferred(letter, end, StoredOutbox.QUOTA);
      return false;
    }
    return send(letter, carrier);
  }

  private Account account(Letter letter) {
    return Objects.requireNonNull(accounts.get(letter.network()));
  }

  private boolean send(Letter letter, Carrier carrier) {
    var parts = carrier.parts(letter.message());
    if (letter.partsSent() >= parts.size()) {
      outbox.sent(letter, true); // a newer program cuts into fewer parts
      return true;
    }
    waiting.pause(account(letter).reserve(letter.to().digest()));
    var outcome = carrier.send(letter.to().address(), parts.get(letter.partsSent()));
    switch (outcome) {
      case Outcome.Sent() -> outbox.sent(letter, letter.partsSent() + 1 == parts.size());
      case Outcome.Stop(var reason) -> outbox.gaveUp(letter, true, reason);
      case Outcome.Retry(var reason) -> failed(letter, reason);
      case Outcome.Wait(var reason, var pause) -> account(letter).pause(pause, reason);
    }
    return !(outcome instanceof Outcome.Wait);
  }

  private void failed(Letter letter, String reason) {
    var attempts = letter.attempts() + 1;
    if (attempts >= mostAttempts) {
      outbox.gaveUp(letter, true, TOO_OFTEN + reason);
    } else {
      outbox.failed(letter, next(attempts), reason);
    }
  }

  private Instant next(int attempts) {
    return clock.instant().plus(backoff.after(attempts));
  }
}
