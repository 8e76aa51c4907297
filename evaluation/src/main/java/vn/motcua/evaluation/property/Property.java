package vn.motcua.evaluation.property;

/// What must hold of every verdict.
public enum Property {
  /// A row that asks for the paper without more ado is not overruled but by a rule that is named.
  DUE_UNLESS_BY_RULE,
  /// A rule is not cited before its first day, nor after its last.
  INSIDE_INTERVAL,
  /// The order in which facts are told does not matter.
  ORDER_OF_FACTS,
  /// Whoever is freed is told a clause in force, or the row that frees; no clause is cited that is
  /// not in force.
  CLAUSE_IN_FORCE,
  /// Where data stand for a paper, it is told what is due if they are not there.
  DATA_UNAVAILABLE,
  /// A rule that was withdrawn carries nothing.
  WITHDRAWN,
  /// Where rules need approval and have none, none of them makes a paper "not required".
  UNAPPROVED
}
