package vn.motcua.assistant.fill.prefill.person;

/// Of whom somebody speaks.
public enum Who {
  /// The writer.
  SPEAKER,
  /// The child that it is about.
  CHILD,
  CHILDS_MOTHER,
  CHILDS_FATHER,
  SPEAKERS_MOTHER,
  SPEAKERS_FATHER,
  /// The writer's wife, or the woman whom he will marry.
  WIFE,
  /// The writer's husband, or the man whom she will marry.
  HUSBAND,
  BRIDE,
  GROOM,
  /// Whom the writer will marry.
  BETROTHED,
  /// The writer and husband or wife.
  COUPLE,
  DECEASED,
  HOUSEHOLDER,
  OWNER,
  GUARDIAN,
  WARD,
  RECOGNISER,
  RECOGNISED,
  ADOPTIVE_MOTHER,
  ADOPTIVE_FATHER,
  /// Somebody else, or nobody knows who.
  OTHER
}
