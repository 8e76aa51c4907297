package vn.motcua.evaluation.verdict;

/// A part of the cases, told by the file they stand in.
public enum Part {
  /// Its failures are read and mended.
  READ,
  /// It is only counted, written by people who had not seen the program: what holds there holds in
  /// general.
  HELD;

  private static final String HELD_FILES = "held";

  /// The part of the cases in this file: held where its name begins with `held`.
  public static Part of(String file) {
    return file.startsWith(HELD_FILES) ? HELD : READ;
  }
}
