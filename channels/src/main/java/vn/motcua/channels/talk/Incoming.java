package vn.motcua.channels.talk;

import java.time.Instant;

/// What a person did on a messaging channel.
///
/// @param network where
/// @param user the network's own id of the person for this account; personal data, never logged
/// @param id the network's id of the event, the same when it is delivered again
/// @param at when the person did it
/// @param content what it was
public record Incoming(Network network, String user, String id, Instant at, Content content) {

  /// What a person can do.
  public sealed interface Content {

    /// Typed words, or a choice of a menu or button as its words.
    record Words(String text) implements Content {}

    /// Shared a place, in degrees.
    record Location(double latitude, double longitude) implements Content {}

    /// Sent what the assistant cannot take; it is not fetched.
    record Unreadable(Kind kind) implements Content {}

    /// Began to follow the account, or opened the conversation for the first time.
    record Joined() implements Content {}

    /// Stopped following.
    record Left() implements Content {}
  }

  /// What cannot be taken.
  public enum Kind {
    PICTURE,
    VOICE,
    STICKER,
    VIDEO,
    FILE,
    CONTACT,
    OTHER
  }
}
