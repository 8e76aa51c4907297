package vn.motcua.channels.outbox;

import java.time.Duration;

/// What came of sending a message.
public sealed interface Outcome {

  /// The network has taken it.
  record Sent() implements Outcome {}

  /// Nothing of this account goes for a time; the message is as good as not tried.
  record Wait(String reason, Duration pause) implements Outcome {}

  /// This message may go later. It may have arrived, where the answer was lost.
  record Retry(String reason) implements Outcome {}

  /// This message will never go.
  record Stop(String reason) implements Outcome {}
}
