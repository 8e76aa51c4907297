package vn.motcua.channels.talk.engine;

import java.util.List;
import vn.motcua.assistant.Conversing;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.person.People;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.channels.talk.person.Waiting;
import vn.motcua.channels.talk.phone.Shown;

/// Erases everything that is kept of a person, once they have said so twice.
final class Erasing {

  private final Conversing conversing;
  private final People people;
  private final HandingOver officers;
  private final TalkWords words;

  Erasing(Conversing conversing, People people, HandingOver officers, TalkWords words) {
    this.conversing = conversing;
    this.people = people;
    this.officers = officers;
    this.words = words;
  }

  /// Asks whether it is meant.
  Said ask(Person person) {
    var choices = List.of(words.of("erase.yes"), words.of("erase.no"));
    var asked = Shown.of(words.of("erase.ask"), choices);
    return Said.of(person.awaiting(Waiting.ERASURE), asked);
  }

  /// The conversation, the form, the hand-over, and that the person was ever here.
  Shown all(Incoming incoming, Person person) {
    forget(incoming, person);
    return Shown.of(words.of("erase.done"));
  }

  /// The same, with nothing said: of somebody who has left.
  void forget(Incoming incoming, Person person) {
    conversing.erase(person.conversation());
    officers.forget(incoming);
    people.forget(incoming.network(), incoming.user());
  }
}
