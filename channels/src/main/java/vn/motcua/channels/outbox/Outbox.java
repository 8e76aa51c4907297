package vn.motcua.channels.outbox;

import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// Takes messages that must reach a person. Once [#put] has returned, the message outlives a crash.
public interface Outbox {

  /// Keeps a message for sending, behind the earlier ones to the same person. A key that was put
  /// before changes nothing.
  ///
  /// @param key the same for the same message, at most 100 characters
  void put(String key, Network network, String user, Outgoing message);
}
