package vn.motcua.channels.talk.person;

/// What the next words of a person may answer.
public enum Waiting {
  /// Nothing in particular.
  NOTHING,
  /// Whether everything kept of the person is to be erased.
  ERASURE,
  /// Which papers the person has.
  PAPERS,
  /// For which procedure the papers are.
  PROCEDURE,
  /// In which commune the person is.
  COMMUNE
}
