package vn.motcua.channels.talk;

import java.util.List;

/// Answers what comes in on a messaging channel. Hearing the same event twice gives an answer twice
/// but harms nothing: who calls it keeps events apart by their id.
public interface Talking {

  /// The messages that answer, in order; none where nothing is to be said.
  List<Outgoing> hear(Incoming incoming);
}
