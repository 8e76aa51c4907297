package vn.motcua.channels.outbox;

import java.time.Duration;
import java.util.List;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// Brings messages to people on one network.
public interface Carrier {

  /// What a network allows an account.
  ///
  /// @param window how long after they did something people may be written to; zero: always
  /// @param quota messages to one person within that time, parts counted; 0 for no limit
  /// @param perSecond messages a second of the whole account
  /// @param pace the least time between two messages to one person
  record Limits(Duration window, int quota, int perSecond, Duration pace) {}

  Network network();

  Limits limits();

  /// The message, cut to what the network takes, in order; the same for the same message.
  List<String> parts(Outgoing message);

  /// Sends one part.
  ///
  /// @param address the network's id of the person
  Outcome send(String address, String part);
}
