package vn.motcua.channels.zalo.account;

import java.time.Instant;

/// What Zalo gave: a token to write with, and one, good once, for the next pair.
///
/// @param expiresAt when the first one ends
/// @param renewedAt when both were got
/// @param fault why Zalo takes neither any more; empty while it does
record Pair(String access, String refresh, Instant expiresAt, Instant renewedAt, String fault) {

  /// There will be no other; this one may live on for a while.
  Pair broken(String why) {
    return new Pair(access, refresh, expiresAt, renewedAt, why);
  }

  Pair ended(Instant at, String why) {
    return new Pair(access, refresh, at, renewedAt, why);
  }

  boolean isGood() {
    return fault.isEmpty();
  }

  @Override
  public String toString() {
    return "Pair[until %s, %s]".formatted(expiresAt, isGood() ? "good" : fault);
  }
}
