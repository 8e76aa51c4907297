package vn.motcua.assistant.verdict;

/// How the case of a person stands to a row of the dossier.
public enum RowCase {
  /// The row, or one like it, is there in every case.
  ANY,
  /// The row is of the person's case.
  CHOSEN,
  /// The row is of another case than the person's.
  OTHER,
  /// The row is of one case, and which the person's is was not said.
  OPEN
}
