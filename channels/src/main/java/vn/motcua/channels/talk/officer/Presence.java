package vn.motcua.channels.talk.officer;

import java.time.LocalDateTime;
import java.time.LocalTime;

/// Whether officers take conversations over, and when.
public sealed interface Presence {

  /// Nobody does, here.
  record Nobody() implements Presence {}

  /// Somebody is there now.
  ///
  /// @param until when the office closes today
  record Here(LocalTime until) implements Presence {}

  /// Somebody will be there.
  ///
  /// @param from when the office opens
  /// @param answered whether the network will then still take an answer to what is said now
  record Away(LocalDateTime from, boolean answered) implements Presence {}
}
