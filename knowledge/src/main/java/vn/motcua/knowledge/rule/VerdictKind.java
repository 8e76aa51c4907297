package vn.motcua.knowledge.rule;

/// What can be said of a paper in a form, for a procedure, a filer, a way of filing and a day.
public enum VerdictKind {
  /// It must be handed in.
  REQUIRED,
  /// The original is shown and given back; no copy is due.
  PRESENT_ONLY,
  /// One of a named set; any of them suffices.
  ALTERNATIVE,
  /// Data that the office has stand for it.
  REPLACED_BY_DATA,
  /// An unknown fact of the person's case decides.
  CONDITIONAL,
  /// A rule in force cuts or bars it, a row waives it, or it is not in a dossier known as a whole.
  NOT_REQUIRED,
  /// Nothing can be said with certainty.
  UNKNOWN
}
