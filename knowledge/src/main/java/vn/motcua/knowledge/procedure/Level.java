package vn.motcua.knowledge.procedure;

/// The level of government that handles a procedure (cấp thực hiện).
public enum Level {
  MINISTRY("cấp bộ"),
  PROVINCE("cấp tỉnh"),
  COMMUNE("cấp xã"),
  OTHER("cơ quan khác");

  private final String vietnamese;

  Level(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /// The level as citizens read it, lower case.
  public String vietnamese() {
    return vietnamese;
  }
}
