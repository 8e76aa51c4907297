package vn.motcua.channels.talk.engine;

import java.util.List;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.channels.talk.phone.Shown;

/// What came of something that a person did.
///
/// @param person as remembered from now on
/// @param messages what to say, in order
record Said(Person person, List<Shown> messages) {

  Said {
    messages = List.copyOf(messages);
  }

  /// One message, whose pages and choices are remembered.
  static Said of(Person person, Shown message) {
    return new Said(person.shown(message.rest(), message.choices()), List.of(message));
  }

  /// One message that begins nothing.
  static Said of(Person person, String message) {
    return of(person, Shown.of(message));
  }
}
