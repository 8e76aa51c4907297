package vn.motcua.channels.handover;

import java.time.Instant;

/// Something that was said after an officer was asked for.
///
/// @param at when
/// @param speaker who
/// @param words what; of a person who still waited, masked
public record Spoken(Instant at, Speaker speaker, String words) {

  /// Who can say something.
  public enum Speaker {
    PERSON,
    OFFICER
  }
}
