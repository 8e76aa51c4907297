package vn.motcua.evaluation.bench;

/// Something the program can do.
public interface Task {

  /// The word it is called by.
  String name();

  /// What it does, in one line.
  String summary();

  /// Does it.
  ///
  /// @return whether all that it checks holds
  boolean run(Bench bench);
}
