package vn.motcua.knowledge.language;

/// Kinds of regulations, the longer name first where one begins with another.
public enum RegulationType {
  CODE("bo luat", "bl"),
  LAW("luat", "l"),
  DECREE("nghi dinh", "nd"),
  JOINT_CIRCULAR("thong tu lien tich", "ttlt"),
  CIRCULAR("thong tu", "tt"),
  DECISION("quyet dinh", "qd"),
  RESOLUTION("nghi quyet", "nq"),
  ORDINANCE("phap lenh", "pl"),
  DIRECTIVE("chi thi", "ct"),
  CONSTITUTION("hien phap", "hp");

  private final String words;
  private final String letters;

  RegulationType(String words, String letters) {
    this.words = words;
    this.letters = letters;
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
