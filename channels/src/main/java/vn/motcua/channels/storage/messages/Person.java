package vn.motcua.channels.storage.messages;

import java.time.Instant;

/// Somebody who is written to.
///
/// @param digest stands for the person in every other table
/// @param network where they are
/// @param address the network's id of them; never logged
/// @param heardAt when they last did something
/// @param sentSince messages that were sent to them since
/// @param menu what was kept for them by [StoredPeople#keepMenu]; empty: nothing
public record Person(
    String digest, String network, String address, Instant heardAt, int sentSince, String menu) {

  @Override
  public String toString() {
    return "Person[%s]".formatted(mark(digest));
  }

  /// What people on screens and in logs tell one person from another by.
  public static String mark(String digest) {
    return digest.substring(0, 8);
  }
}
