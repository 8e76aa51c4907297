package vn.motcua.channels.zalo.send;

/// What to do when Zalo says no.
enum Remedy {
  /// Nothing of the account goes for a time.
  WAIT,
  /// This message goes later.
  RETRY,
  /// This message never goes.
  STOP,
  /// The right to write must be renewed first.
  REAUTHORISE
}
