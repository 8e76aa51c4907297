package vn.motcua.assistant.situation;

/// Something that a message says of the person's case (`facts.tsv`).
public enum Fact {
  /// Somebody or something foreign takes part.
  FOREIGN,
  /// Somebody lives abroad, or it happened there.
  ABROAD,
  /// Somebody has no nationality, or none that is known.
  STATELESS,
  /// The paper is gone.
  LOST,
  /// The paper is torn, broken, unreadable.
  DAMAGED,
  /// Something on the paper is wrong, or is to be changed.
  WRONG,
  /// The paper has run out or soon will.
  EXPIRED,
  /// It is done for the first time.
  FIRST,
  /// It is done once more.
  AGAIN,
  /// A deadline has passed.
  LATE,
  /// It is for a child.
  CHILD,
  /// It is for a parent or grandparent.
  PARENT,
  /// It is for husband or wife, or with them.
  SPOUSE,
  /// Somebody died.
  DEATH,
  /// The parents are not married to each other.
  UNMARRIED,
  /// The household is poor or nearly so.
  POOR,
  /// Somebody has merit (người có công).
  MERIT,
  /// Somebody is disabled.
  DISABLED,
  /// Somebody else files.
  PROXY,
  /// Soldiers, the army.
  MILITARY,
  /// Officers of the police.
  POLICE,
  /// At the border.
  BORDER,
  /// The office comes to the person.
  MOBILE,
  /// A motorcycle.
  MOTORCYCLE,
  /// A car.
  CAR,
  /// A company or organisation asks.
  ORGANISATION
}
