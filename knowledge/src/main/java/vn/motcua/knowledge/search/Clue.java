package vn.motcua.knowledge.search;

/// What can speak for a procedure. Every clue is a number from 0 to 1.
public enum Clue {
  /// How alike the question and the likest name or wording are.
  LIKEST,
  /// The same for the second likest.
  SECOND,
  /// The share of the official name that the question says: what a special procedure adds to its
  /// name should be said.
  NAME_SAID,
  /// How much of the question the whole record says.
  TEXT,
  /// How much of the question its best row or statement says.
  PASSAGE,
  /// How near the procedure lies to the question, as learned.
  CLOSE,
  /// Whether a commune handles it: most people mean that.
  COMMUNE,
  /// Whether a province handles it, and no commune does.
  PROVINCE,
  /// Whether it is written out, which the most used ones are.
  WRITTEN,
  /// How near its meaning lies to the question, as a model outside sees it. Only where one is
  /// set; its weight is the operator's and not tuned.
  MEANING
}
