package vn.motcua.channels.inbox;

import java.time.Instant;
import vn.motcua.channels.storage.messages.Person;
import vn.motcua.channels.talk.Incoming;

/// An event that waits to be heard.
///
/// @param seq its place in the order of all
/// @param digest stands for the id that the network gave it
/// @param from whom
/// @param attempts how often it was heard in vain
/// @param nextAt not before then
record Event(
    long seq, String digest, Person from, int attempts, Instant nextAt, Incoming incoming) {

  @Override
  public String toString() {
    return "Event[%d]".formatted(seq);
  }
}
