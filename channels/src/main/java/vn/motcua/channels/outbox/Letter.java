package vn.motcua.channels.outbox;

import java.time.Instant;
import vn.motcua.channels.storage.messages.Person;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// A message on its way.
///
/// @param seq its place in the order of all
/// @param to whom
/// @param attempts how often its next part was tried
/// @param partsSent so many of its parts are gone
/// @param nextAt not before then
public record Letter(
    long seq,
    Person to,
    Network network,
    int attempts,
    int partsSent,
    Instant nextAt,
    Outgoing message) {

  @Override
  public String toString() {
    return "Letter[%d]".formatted(seq);
  }
}
