package vn.motcua.channels.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import vn.motcua.channels.handover.Spoken.Speaker;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.officer.Officers;
import vn.motcua.channels.talk.officer.Presence;
import vn.motcua.channels.talk.officer.Story;

/// The queue as conversations see it.
public final class HandOverQueue implements Officers {

  private final StoredHandOvers handOvers;
  private final OfficeHours hours;
  private final BooleanSupplier staffed;
  private final Duration window;
  private final UnaryOperator<String> masking;
  private final Clock clock;

  /// @param staffed whether anybody has an account who may take conversations over
  /// @param window how long after their last word an Official Account may answer people; zero for no
  ///     end
  /// @param masking takes personal data out of what somebody says who only waits
  public HandOverQueue(
      StoredHandOvers handOvers,
      OfficeHours hours,
      BooleanSupplier staffed,
      Duration window,
      UnaryOperator<String> masking,
      Clock clock) {
    this.handOvers = handOvers;
    this.hours = hours;
    this.staffed = staffed;
    this.window = window;
    this.masking = masking;
    this.clock = clock;
  }

  @Override
  public Presence presence(Network network) {
    if (!hours.areSet() || !staffed.getAsBoolean()) {
      return new Presence.Nobody();
    }
    return hours.openUntil().<Presence>map(Presence.Here::new).orElseGet(() -> away(network));
  }

  private Presence away(Network network) {
    var opens = hours.opens();
    var there = opens.atZone(clock.getZone()).toInstant();
    var end = HandOverDesk.end(network, clock.instant(), window);
    return new Presence.Away(opens, end.filter(last -> !there.isBefore(last)).isEmpty());
  }

  @Override
  public boolean ask(Network network, String user, Story story) {
    if (handOvers.open(network, user).isPresent()) {
      return false;
    }
    handOvers.add(network, user, story);
    return true;
  }

  @Override
  public boolean holds(Network network, String user) {
    return handOvers.open(network, user).filter(open -> open.stage() == Stage.CLAIMED).isPresent();
  }

  /// What is said to an officer stays as it is written: it may be the number of a dossier.
  @Override
  public boolean hear(Network network, String user, String event, String words) {
    var open = handOvers.open(network, user);
    open.ifPresent(found -> {
      var claimed = found.stage() == Stage.CLAIMED;
      handOvers.say(found, Speaker.PERSON, event, claimed ? words : masking.apply(words));
    });
    return open.filter(found -> found.stage() == Stage.CLAIMED).isPresent();
  }

  @Override
  public boolean leave(Network network, String user) {
    return handOvers
        .open(network, user)
        .filter(open -> handOvers.change(open, Stage.DONE, ""))
        .isPresent();
  }

  @Override
  public boolean forget(Network network, String user) {
    return handOvers.erase(network, user);
  }
}
