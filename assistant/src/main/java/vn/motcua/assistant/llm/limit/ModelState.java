package vn.motcua.assistant.llm.limit;

/// How it stands with a language model.
public enum ModelState {
  /// Switched off for every channel.
  OFF,

  /// It is asked.
  READY,

  /// It failed too often and is left alone for a while.
  FAILING,

  /// Today's budget is used up.
  BUDGET
}
