package vn.motcua.assistant.report;

/// Why a report is not taken.
public enum Fault {
  /// A part is longer than [Report] allows.
  TOO_LONG,
  /// It is said to have happened after today.
  FUTURE_DATE,
  /// A contact was left without consent to keep it.
  CONTACT_WITHOUT_CONSENT,
  /// The comment holds as many links as advertisements do.
  TOO_MANY_LINKS
}
