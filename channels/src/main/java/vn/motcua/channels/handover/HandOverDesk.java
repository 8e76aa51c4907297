package vn.motcua.channels.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.channels.handover.Spoken.Speaker;
import vn.motcua.channels.outbox.Outbox;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// What officers do with the queue. Every deed is true only if it was done: somebody else may have
/// been faster.
public final class HandOverDesk {

  private final StoredHandOvers handOvers;
  private final Outbox outbox;
  private final Duration window;
  private final Clock clock;

  /// @param window how long after their last word an Official Account may answer people; zero for no
  ///     end
  public HandOverDesk(StoredHandOvers handOvers, Outbox outbox, Duration window, Clock clock) {
    this.handOvers = handOvers;
    this.outbox = outbox;
    this.window = window;
    this.clock = clock;
  }

  /// Until when somebody who wrote at `heardAt` may be answered; empty where the network sets no end.
  static Optional<Instant> end(Network network, Instant heardAt, Duration window) {
    return switch (network) {
      case ZALO_OA -> window.isZero() ? Optional.empty() : Optional.of(heardAt.plus(window));
      case ZALO_BOT -> Optional.empty();
    };
  }

  /// Until when the person may be answered; empty where the network sets no end.
  public Optional<Instant> answerableUntil(HandOver seen) {
    return end(seen.network(), seen.heardAt(), window);
  }

  /// Whether the person may still be answered.
  public boolean isAnswerable(HandOver seen) {
    return answerableUntil(seen).filter(end -> end.isBefore(clock.instant())).isEmpty();
  }

  /// Takes it, as it was seen.
  public boolean claim(HandOver seen, String who) {
    var claimed = seen.stage() == Stage.WAITING && handOvers.change(seen, Stage.CLAIMED, who);
    if (claimed) {
      tell(seen, "claimed", HandOverWords.CLAIMED);
    }
    return claimed;
  }

  /// Answers the person on their channel.
  ///
  /// @param event what tells that the same answer was sent again
  public boolean answer(HandOver seen, String who, String event, String words) {
    if (!seen.isWith(who) || !isAnswerable(seen)) {
      return false;
    }
    put(seen, "answer:" + event, HandOverWords.answer(words));
    handOvers.say(seen, Speaker.OFFICER, "answer:" + event, words);
    return true;
  }

  /// Gives it back to the assistant.
  public boolean giveBack(HandOver seen) {
    return ended(seen, HandOverWords.RETURNED);
  }

  /// Ends it: the matter is done.
  public boolean close(HandOver seen) {
    return ended(seen, HandOverWords.CLOSED);
  }

  /// Nobody said anything for long.
  void lapse(HandOver seen) {
    ended(seen, HandOverWords.IDLE);
  }

  /// Nobody took it.
  void giveUp(HandOver seen, String elsewhere) {
    ended(seen, HandOverWords.inVain(elsewhere));
  }

  private boolean ended(HandOver seen, String words) {
    var ended = seen.stage() != Stage.DONE && handOvers.change(seen, Stage.DONE, "");
    if (ended) {
      tell(seen, "done", words);
    }
    return ended;
  }

  private void tell(HandOver seen, String what, String words) {
    put(seen, what + ":" + seen.version(), words);
  }

  private void put(HandOver seen, String key, String words) {
    outbox.put(
        "handover:" + seen.id() + ":" + key,
        seen.network(),
        seen.user(),
        new Outgoing(words, List.of(), List.of()));
  }
}
