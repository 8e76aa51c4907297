package vn.motcua.channels.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.Talking;

/// Hears what waits from one person, in the order in which they did it, and answers.
public final class Hearing {

  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

  private static final int MOST_ATTEMPTS = 5;
  private static final Duration FIRST = Duration.ofSeconds(1);

  private final StoredInbox inbox;
  private final Talking talking;
  private final Outgoing apology;
  private final Clock clock;

  /// @param apology what people read whose message could not be answered
  public Hearing(StoredInbox inbox, Talking talking, Outgoing apology, Clock clock) {
    this.inbox = inbox;
    this.talking = talking;
    this.apology = apology;
    this.clock = clock;
  }

  /// Hears everything that a person did.
  void hear(String person) {
    var event = inbox.first(person);
    while (event.isPresent() && !event.get().nextAt().isAfter(clock.instant())) {
      hear(event.get());
      event = inbox.first(person);
    }
  }

  private void hear(Event event) {
    var menu = Menu.read(event.from().menu());
    var incoming = meant(event.incoming(), menu);
    if (incoming.content() instanceof Content.Words(var words) && menu.hasMoreFor(words)) {
      answer(event, Pages.next(menu));
      return;
    }
    List<Outgoing> answers;
    try {
      answers = talking.hear(incoming);
    } catch (RuntimeException e) {
      failed(event, e);
      return;
    }
    if (answers.isEmpty()) {
      inbox.answered(event, List.of(), Optional.empty());
    } else {
      answer(event, Pages.of(answers));
    }
  }

  private void answer(Event event, Pages.Cut cut) {
    inbox.answered(event, cut.now(), Optional.of(cut.menu()));
  }

  /// A number of the menu becomes the words of its choice.
  private static Incoming meant(Incoming incoming, Menu menu) {
    return incoming.content() instanceof Content.Words(var words)
        ? new Incoming(
            incoming.network(),
            incoming.user(),
            incoming.id(),
            incoming.at(),
            new Content.Words(menu.meant(words)))
        : incoming;
  }

  /// Only the class is logged: what an exception says may hold a person's words.
  private void failed(Event event, RuntimeException failure) {
    var fault = failure.getClass().getSimpleName();
    LOG.error("Event {} could not be answered: {}", event.seq(), fault);
    if (event.attempts() + 1 >= MOST_ATTEMPTS) {
      inbox.gaveUp(event, apology, fault);
    } else {
      var pause = FIRST.multipliedBy(1L << (2 * event.attempts()));
      inbox.failed(event, clock.instant().plus(pause), fault);
    }
  }
}
