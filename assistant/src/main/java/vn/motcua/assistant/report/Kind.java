package vn.motcua.assistant.report;

/// What went wrong.
public enum Kind {
  /// A paper was asked for that the rules do not ask for.
  EXTRA_PAPER,
  /// More money was asked for than the published fees.
  EXTRA_MONEY,
  /// Somebody offered to arrange the matter for money.
  TOUT,
  /// The result came late, or has not come.
  LATE,
  /// Behaviour of the one who served.
  ATTITUDE,
  /// An address of before July 2025 does not match, or the wrong office is named for it.
  PLACE_MATCH,
  /// Data in the VNeID application were wrong, missing or not accepted.
  VNEID
}
