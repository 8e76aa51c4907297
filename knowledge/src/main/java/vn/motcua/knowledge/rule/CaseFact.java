package vn.motcua.knowledge.rule;

/// A fact of a person's case: what messages say of it and what rules turn on.
public enum CaseFact {
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
  ORGANISATION,
  /// The office could retrieve the data.
  DATA_CONFIRMED,
  /// The data are not there, or wrong.
  DATA_MISSING,
  /// The original is shown for comparison.
  ORIGINAL_SHOWN,
  /// The paper is integrated into VNeID and shown there.
  ON_VNEID,
  /// The form was filled in on the portal itself.
  INTERACTIVE_FORM,
  FORGERY_SUSPECTED,
  /// Issued before the reorganisation of 2025, and still valid.
  OLD_PAPER_VALID,
  /// The land is residential land.
  LAND_RESIDENTIAL,
  LAND_NOT_RESIDENTIAL,
  /// Registered before the registers were digitised.
  BEFORE_DIGITISED,
  /// Who files is a parent, a child, husband or wife of the one it is for.
  BY_CLOSE_KIN,
  /// Who files is none of these.
  BY_FARTHER_KIN,
  /// Who files is no grandparent, brother or sister either.
  BY_OUTSIDER
}
