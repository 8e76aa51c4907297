package vn.motcua.knowledge.value.number;

/// Sex, as papers of Vietnam write it.
public enum Sex {
  /// Nam.
  MALE("Nam"),
  /// Nữ.
  FEMALE("Nữ");

  private final String text;

  Sex(String text) {
    this.text = text;
  }

  /// The word on papers: `Nam` or `Nữ`.
  public String text() {
    return text;
  }
}
