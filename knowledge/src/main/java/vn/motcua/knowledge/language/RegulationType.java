package vn.motcua.knowledge.language;

/// Kinds of regulations, the longer name first where one begins with another.
public enum RegulationType {
  CODE("Bộ luật", "bl"),
  LAW("Luật", "l"),
  DECREE("Nghị định", "nd"),
  JOINT_CIRCULAR("Thông tư liên tịch", "ttlt"),
  CIRCULAR("Thông tư", "tt"),
  DECISION("Quyết định", "qd"),
  RESOLUTION("Nghị quyết", "nq"),
  ORDINANCE("Pháp lệnh", "pl"),
  DIRECTIVE("Chỉ thị", "ct"),
  CONSTITUTION("Hiến pháp", "hp");

  private final String vietnamese;
  private final String words;
  private final String letters;

  RegulationType(String vietnamese, String letters) {
    this.vietnamese = vietnamese;
    this.words = VietnameseText.fold(VietnameseText.normal(vietnamese));
    this.letters = letters;
  }

  /// The name as people read it, `Nghị định`.
  public String vietnamese() {
    return vietnamese;
  }

  /// The name in small letters without marks, `nghi dinh`.
  public String words() {
    return words;
  }

  /// The usual short form without marks, `nd`.
  public String letters() {
    return letters;
  }

  /// Whether regulations of this kind go by a name more than by a number.
  public boolean isNamed() {
    return this == CODE || this == LAW || this == ORDINANCE || this == CONSTITUTION;
  }
}
